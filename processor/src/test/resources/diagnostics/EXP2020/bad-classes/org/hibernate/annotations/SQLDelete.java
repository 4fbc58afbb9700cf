package org.hibernate.annotations;

public @interface SQLDelete {
    String sql();
}
