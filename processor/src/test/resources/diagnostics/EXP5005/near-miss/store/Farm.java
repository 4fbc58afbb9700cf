package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(deferrableConstraints = @ModelRegistry.Deferrable(model = Hen.class, reference = "eggId", constraint = "hen_egg_id_fkey"))
interface Farm {}
