package jar;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry
public interface Library {}
