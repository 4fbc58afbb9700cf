package store;

import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Transient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;

@Model
@Entity
public class Artist {
    @Id int id;

    @Column(updatable = true)
    String name;

    @Column(updatable = false)
    @SuppressWarnings("EXP3022")
    String created;

    @Column(insertable = false)
    @Transient
    String computed;

    @PrePersist
    void first() {}

    @PreRemove
    @BeforeDelete
    void before() {}

    @PostRemove
    @AfterDelete
    void after() {}
}
