package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(deferrableConstraints = @ModelRegistry.Deferrable(model = Hen.class, reference = /*EXP5005*/"eggId", constraint = "hen_egg_id_fkey"))
interface Farm {}
