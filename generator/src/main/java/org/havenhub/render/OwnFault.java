package org.havenhub.render;

import freemarker.template.TemplateModelException;

/** A fault of a template that we found ourselves: its message is for people as it is. */
final class OwnFault extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    OwnFault(String message) {
        super(message);
    }
}
