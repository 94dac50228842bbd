package org.havenhub.render.view;

/**
 * How readers report a mistake.
 *
 * @param value as shown: a mail address, a telephone number or a web address
 * @param href to follow; empty if the value is none of these
 * @param outside whether it leads to another site
 */
public record ReportView(String value, String href, boolean outside) {}
