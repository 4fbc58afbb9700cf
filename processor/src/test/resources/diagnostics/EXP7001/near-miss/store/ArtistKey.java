package store;

class ArtistKey {}
