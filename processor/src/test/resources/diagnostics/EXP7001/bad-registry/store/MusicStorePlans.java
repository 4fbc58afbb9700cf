package store;

class MusicStorePlans {}
