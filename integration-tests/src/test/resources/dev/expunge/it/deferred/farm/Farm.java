package farm;

import dev.expunge.annotation.ModelRegistry;

@ModelRegistry(
        deferrableConstraints =
                @ModelRegistry.Deferrable(model = Egg.class, reference = "henId", constraint = "Egg laid by"))
public interface Farm {}
