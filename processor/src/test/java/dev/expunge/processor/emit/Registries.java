package dev.expunge.processor.emit;

import dev.expunge.processor.emit.model.ModelEmitter;
import dev.expunge.processor.emit.registry.RegistryEmitter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.Anchor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.Planner;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Registries over the fixture's models, and what is written for them. */
public final class Registries {

    private static final Anchor NOWHERE = new Anchor() {};

    private Registries() {}

    public static List<ModelDescriptor> storeModels() {
        return List.of(Store.ARTIST, Store.ALBUM, Store.EMPLOYEE, Store.LOAN, Store.PLAYLIST_TRACK, Store.SHELF);
    }

    /** Returns the models of the goldens, with those that no registry holds. */
    public static List<ModelDescriptor> goldenModels() {
        return Stream.concat(storeModels().stream(), Stream.of(Store.VENUE)).toList();
    }

    public static List<GeneratedSource> store(List<ModelDescriptor> models) {
        return emit(storeOf(models));
    }

    public static RegistryDescriptor storeOf(List<ModelDescriptor> models) {
        TypeName root = new TypeName("store", "MusicStore");
        return new RegistryDescriptor(
                Optional.of(root), "store", "MusicStore", true, members(models), List.of(), NOWHERE);
    }

    static List<GeneratedSource> odd() {
        return emit(odds());
    }

    public static RegistryDescriptor odds() {
        TypeName root = new TypeName("odd", "Odds");
        return new RegistryDescriptor(Optional.of(root), "odd", "Odds", true, members(Odd.MODELS), List.of(), NOWHERE);
    }

    public static List<ModelDescriptor> softDeletableModels() {
        return List.of(Trash.CUSTOMER, Trash.INVOICE, Trash.LETTER);
    }

    public static List<GeneratedSource> trash() {
        return emit(trashes());
    }

    public static RegistryDescriptor trashes() {
        TypeName root = new TypeName("trash", "Office");
        return new RegistryDescriptor(
                Optional.of(root), "trash", "Office", true, members(Trash.MODELS), List.of(), NOWHERE);
    }

    static List<GeneratedSource> implicit() {
        List<Member> members = members(List.of(Odd.UNPACKAGED));
        return emit(new RegistryDescriptor(Optional.empty(), "", "", false, members, List.of(), NOWHERE));
    }

    /** Returns every generated file of every fixture. */
    static List<GeneratedSource> everything() {
        List<GeneratedSource> sources = new ArrayList<>();
        Stream.of(goldenModels(), Odd.MODELS, Trash.MODELS, List.of(Odd.UNPACKAGED))
                .flatMap(List::stream)
                .forEach(model -> sources.addAll(ModelEmitter.emit(model)));
        sources.addAll(store(storeModels()));
        sources.addAll(odd());
        sources.addAll(trash());
        sources.addAll(implicit());
        return sources;
    }

    private static List<GeneratedSource> emit(RegistryDescriptor registry) {
        List<ModelDescriptor> models =
                registry.members().stream().map(Member::model).toList();
        Planner planner = new Planner(ModelGraph.link(models));
        List<DeletionPlan> plans = models.stream().map(planner::plan).toList();
        List<SoftDeletionPlan> softPlans = models.stream()
                .flatMap(model -> planner.softPlan(model).stream())
                .toList();
        return RegistryEmitter.emit(registry, plans, softPlans);
    }

    private static List<Member> members(List<ModelDescriptor> models) {
        return models.stream()
                .map(model -> new Member(model, accessor(model.type().simple())))
                .toList();
    }

    private static String accessor(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
