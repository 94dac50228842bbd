package org.havenhub.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;

/** The kinds of help that every hub has. A hub that defines one of them itself has its own. */
final class BuiltInKinds {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final Language ARABIC = new Language("ar");

    private static final Map<String, LocalText> LABELS = labels();

    private BuiltInKinds() {}

    /** The hub's own kinds, followed by those that it does not define. */
    static List<Term> after(List<Term> own, Place settings) {
        List<String> defined = own.stream().map(Term::id).toList();
        Stream<Term> others = LABELS.entrySet().stream()
                .filter(kind -> !defined.contains(kind.getKey()))
                .map(kind -> new Term(kind.getKey(), kind.getValue(), LocalText.EMPTY, Optional.empty(), settings));
        return Stream.concat(own.stream(), others).toList();
    }

    private static Map<String, LocalText> labels() {
        Map<String, LocalText> labels = new LinkedHashMap<>();
        labels.put("helpline", label("Helpline", "Línea de ayuda", "خط مساعدة"));
        labels.put("text-line", label("Text line", "Ayuda por mensaje de texto", "مساعدة عبر الرسائل النصية"));
        labels.put("chat", label("Online chat", "Chat en línea", "محادثة عبر الإنترنت"));
        labels.put("support-group", label("Support group", "Grupo de apoyo", "مجموعة دعم"));
        labels.put("counselling", label("Counselling", "Apoyo psicológico", "إرشاد نفسي"));
        labels.put("school-space", label("Space at school", "Espacio en la escuela", "مساحة في المدرسة"));
        labels.put("workplace-space", label("Space at work", "Espacio en el trabajo", "مساحة في مكان العمل"));
        labels.put("community-centre", label("Community centre", "Centro comunitario", "مركز مجتمعي"));
        labels.put("cultural-organisation", label("Cultural organisation", "Organización cultural", "منظمة ثقافية"));
        labels.put("shelter", label("Shelter", "Alojamiento seguro", "مأوى"));
        labels.put("legal-advice", label("Legal advice", "Asesoría legal", "استشارة قانونية"));
        labels.put("online-community", label("Online community", "Comunidad en línea", "مجتمع عبر الإنترنت"));
        return labels;
    }

    private static LocalText label(String english, String spanish, String arabic) {
        Map<Language, String> label = new LinkedHashMap<>();
        label.put(ENGLISH, english);
        label.put(SPANISH, spanish);
        label.put(ARABIC, arabic);
        return LocalText.of(label);
    }
}
