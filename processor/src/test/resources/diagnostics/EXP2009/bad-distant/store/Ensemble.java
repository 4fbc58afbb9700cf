package store;

public class Ensemble extends Artist {
    int members;
}
