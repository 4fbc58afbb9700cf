package store;

public class BandView extends Band {}
