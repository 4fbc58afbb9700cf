package store;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Generated;

/** Reads, writes and deletes {@link Employee} records: table {@code staff.employee}, key {@code id}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class EmployeeManager extends Manager<Employee, Integer, EmployeeFields> {
    /** Returns the manager of a database whose registry knows {@link Employee}. */
    public EmployeeManager(Database database) {
        super(EmployeeModelType.TYPE, database);
    }
}
