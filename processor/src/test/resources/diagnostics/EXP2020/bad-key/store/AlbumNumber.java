package store;

import jakarta.persistence.Embeddable;

@Embeddable
public class AlbumNumber {
    int number;
}
