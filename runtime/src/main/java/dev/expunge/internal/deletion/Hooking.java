package dev.expunge.internal.deletion;

import dev.expunge.internal.deletion.collect.RunningDeletes;
import dev.expunge.internal.deletion.hook.Hearing;
import dev.expunge.internal.deletion.hook.Hooks;

/**
 * How a delete calls hooks.
 *
 * @param hooks all hooks of the database
 * @param hearing what they hear of the delete
 * @param running the deletes that call hooks
 */
record Hooking(Hooks hooks, Hearing hearing, RunningDeletes running) {}
