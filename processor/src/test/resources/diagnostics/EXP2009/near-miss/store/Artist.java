package store;

import dev.expunge.annotation.Model;

@Model
public class Artist extends Named {}
