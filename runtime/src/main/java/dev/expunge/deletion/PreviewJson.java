package dev.expunge.deletion;

import dev.expunge.deletion.DeletionPreview.DeletedTarget;
import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.error.deletion.Blocker;

/** Writes a preview as JSON. */
final class PreviewJson {

    private PreviewJson() {}

    static String of(DeletionPreview preview) {
        return new JsonObject()
                .with("model", preview.model())
                .with("roots", preview.roots())
                .with("complete", preview.isComplete())
                .with("refused", preview.isRefused())
                .with("total", preview.total())
                .with("models", preview.models(), PreviewJson::json)
                .with("paths", preview.paths(), PreviewJson::json)
                .with("blockers", preview.blockers(), PreviewJson::json)
                .with("deletedTargets", preview.deletedTargets(), PreviewJson::json)
                .toString();
    }

    private static JsonObject json(ModelRows rows) {
        return new JsonObject()
                .with("model", rows.model())
                .with("rows", rows.rows())
                .with("soft", rows.isSoft())
                .with("samples", rows.samples(), JsonObject::text);
    }

    private static JsonObject json(Path path) {
        return new JsonObject()
                .with("reference", path.reference())
                .with("parent", path.parent())
                .with("child", path.child())
                .with("action", path.action().name())
                .with("rows", path.rows());
    }

    private static JsonObject json(Blocker blocker) {
        return new JsonObject()
                .with("reference", blocker.reference())
                .with("action", blocker.action())
                .with("count", blocker.count())
                .with("examples", blocker.examples(), PreviewJson::json);
    }

    private static JsonObject json(Blocker.Example example) {
        return new JsonObject()
                .with("row", example.row())
                .with("refersTo", example.refersTo())
                .with("trashed", example.isTrashed());
    }

    private static JsonObject json(DeletedTarget target) {
        return new JsonObject()
                .with("reference", target.reference())
                .with("target", target.target())
                .with("count", target.count());
    }
}
