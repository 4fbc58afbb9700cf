package dev.expunge.it.oracle.dynamic;

import dev.expunge.AfterDeleteListener;
import dev.expunge.BeforeDeleteListener;
import dev.expunge.DeletionEvent;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.spi.Table;
import java.util.List;

/** A model with annotated methods, as generated code calls them. */
final class HeardModel extends DynamicModel
        implements BeforeDeleteListener<List<Object>>, AfterDeleteListener<List<Object>> {

    private final int number;
    private final Hearing hearing;

    HeardModel(Table table, ModelSpec spec, int number, Hearing hearing) {
        super(table, spec);
        this.number = number;
        this.hearing = hearing;
    }

    @Override
    public void beforeDelete(List<Object> key, DeletionEvent event) {
        hearing.before(id(key));
    }

    @Override
    public void afterDelete(List<Object> key, DeletionEvent event) {
        hearing.after(id(key));
    }

    private RowId id(List<Object> key) {
        return new RowId(number, number(key));
    }
}
