package store;

import dev.expunge.annotation.Model;

@Model
public class Label extends Named {}
