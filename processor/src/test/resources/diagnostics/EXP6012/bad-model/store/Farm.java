package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(deferrableConstraints = @ModelRegistry.Deferrable(model = String/*EXP6012*/.class, reference = "eggId", constraint = "hen_egg_id_fkey"))
interface Farm {}
