package store;

public interface Named {}
