package store;

class AlbumNumber {
    int number;
    int year;
}
