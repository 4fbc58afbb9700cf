package store;

import jakarta.persistence.Embeddable;

@Embeddable
public class Size {
    int width;
}
