package store;

class ArtistManager {}
