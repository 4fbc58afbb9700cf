package store;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(
        accessors = {
            @ModelRegistry.Accessor(model = barn.Hen.class, name = "barnHen"),
            @ModelRegistry.Accessor(model = barn.Egg.class, name = "barnEgg")
        },
        deferrableConstraints = {
            @ModelRegistry.Deferrable(model = Hen.class, reference = "eggId", constraint = "hen_egg_id_fkey"),
            @ModelRegistry.Deferrable(model = barn.Hen.class, reference = "eggId", constraint = "barn_egg_id_fkey")
        })
interface Farm {}
