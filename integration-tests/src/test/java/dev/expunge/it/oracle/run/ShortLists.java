package dev.expunge.it.oracle.run;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.Fault;
import dev.expunge.dialect.KeyListCarrier;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.dialect.SelfReferrers;
import dev.expunge.spi.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * A product that takes few keys at once, so that every list of more is split.
 *
 * @param product what it is otherwise
 * @param maxArrayLength how many keys an array may carry
 * @param maxParameters how many parameters a statement may have
 */
public record ShortLists(Dialect product, int maxArrayLength, int maxParameters) implements Dialect {

    @Override
    public String name() {
        return product.name();
    }

    @Override
    public String identifier(String name) {
        return product.identifier(name);
    }

    @Override
    public KeyListCarrier keyListCarrier(List<SqlType> types) {
        return product.keyListCarrier(types);
    }

    @Override
    public String arrayElementType(SqlType type) {
        return product.arrayElementType(type);
    }

    @Override
    public Object arrayElement(SqlType type, Object value) {
        return product.arrayElement(type, value);
    }

    @Override
    public boolean infersTypesOfTexts() {
        return product.infersTypesOfTexts();
    }

    @Override
    public boolean checksForeignKeysPerStatement() {
        return product.checksForeignKeysPerStatement();
    }

    @Override
    public SelfReferrers selfReferrers() {
        return product.selfReferrers();
    }

    @Override
    public boolean locksRows() {
        return product.locksRows();
    }

    @Override
    public boolean readsOneSnapshot() {
        return product.readsOneSnapshot();
    }

    @Override
    public boolean locksInOrder() {
        return product.locksInOrder();
    }

    @Override
    public String parentLock() {
        return product.parentLock();
    }

    @Override
    public ReferenceChecks referenceChecks() {
        return product.referenceChecks();
    }

    @Override
    public String page(long limit, long offset) {
        return product.page(limit, offset);
    }

    @Override
    public Fault fault(String sqlState, int vendorCode) {
        return product.fault(sqlState, vendorCode);
    }

    @Override
    public boolean endsTransaction(String sqlState, int vendorCode) {
        return product.endsTransaction(sqlState, vendorCode);
    }

    @Override
    public Optional<String> culprit(String message) {
        return product.culprit(message);
    }
}
