package org.havenhub.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.havenhub.render.view.View;
import org.jspecify.annotations.Nullable;

/** What a template starts from: the components of its view, and the two functions that print messages. */
final class PageModel implements TemplateHashModel {

    private final ViewWrapper.Fields view;
    private final MessageFunction say;
    private final MessageFunction label;

    PageModel(View view, Voice voice) {
        this.view = new ViewWrapper.Fields((Record) view);
        say = MessageFunction.say(voice);
        label = MessageFunction.label(voice);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (name.equals("say")) {
            return say;
        }
        return name.equals("label") ? label : view.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
