package store;

import java.util.Set;

class Logged {
    Set<String> log;
}
