package dev.expunge.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.model.HookMethod;
import dev.expunge.processor.model.HookMethod.Moment;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Lets a model's type listen to deletes, and call the methods of the model that want to hear of them. */
final class HookMethods {

    private final ClassName model;
    private final List<HookMethod> hooks;

    HookMethods(ModelDescriptor model) {
        this.model = JavaTypes.of(model.type());
        this.hooks = model.instances().hooks();
    }

    /** Adds nothing for a model without hooks. */
    void addTo(TypeSpec.Builder type) {
        add(Moment.BEFORE_DELETE, RuntimeTypes.BEFORE_DELETE_LISTENER, "beforeDelete", type);
        add(Moment.AFTER_DELETE, RuntimeTypes.AFTER_DELETE_LISTENER, "afterDelete", type);
    }

    private void add(Moment moment, ClassName listener, String method, TypeSpec.Builder type) {
        List<HookMethod> called =
                hooks.stream().filter(hook -> hook.moment() == moment).toList();
        if (!called.isEmpty()) {
            type.addSuperinterface(ParameterizedTypeName.get(listener, model));
            type.addMethod(method(method, called));
        }
    }

    private MethodSpec method(String name, List<HookMethod> called) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model, "record")
                .addParameter(RuntimeTypes.DELETION_EVENT, "event");
        called.forEach(hook -> method.addStatement("record.$L($L)", hook.name(), hook.takesEvent() ? "event" : ""));
        return method.build();
    }
}
