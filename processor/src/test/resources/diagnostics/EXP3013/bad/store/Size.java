package store;

class Size {
    int width;
}
