package org.havenhub.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people who know other lists, or write in Spanish, call a field or a word of Haven. No such name is near enough to the right
 * one to be taken for a slip of the hand.
 */
final class FamiliarNames {

    /** A line for each: the right name, and after the colon what else it is called. */
    private static final String NAMES = """
            call: phone, telephone, tel, mobile, hotline, teléfono, telefono, llamar, llamada
            text: sms, mensaje
            email: mail, e-mail, correo, correo-electrónico, correo-electronico
            app: website, web, url, link, homepage, sitio, enlace
            visit: address, location, place, venue, dirección, direccion, visita, lugar
            hours: opening, opening-hours, opening_hours, times, horario, horarios
            meets: meetings, sessions, reuniones, encuentros
            title: name, título, titulo
            name: title, nombre
            label: etiqueta
            summary: resumen
            description: descripción, descripcion
            topics: temas
            theme: tema, diseño
            kind: type, category, clase, tipo
            kinds: clases, tipos
            areas: region, zona, zonas, lugares
            languages: idioma, idiomas, lenguas
            reviewed: revisado, revisada
            review: revisión, revision
            verified: checked, verificado, verificada, comprobado
            publish: publicar, publicado
            draft: borrador
            order: orden
            resources: recurso, recursos
            contacts: contactos
            contact: contacto
            menu: menú
            footer: pie
            exit: salida
            holidays: festivos
            timezone: time-zone, zona-horaria
            country: país, pais
            status: estado
            source: fuente
            for: audience, para
            ages: edad, edades
            cost: price, fee, coste, costo, precio
            documents: documentos
            note: nota
            street: calle
            town: city, ciudad, pueblo, localidad
            region: county, state, provincia, región
            postcode: zip, zip-code, postal-code, código-postal, codigo-postal
            access: accessibility, accesibilidad, acceso
            transport: transporte
            every: day, days, cada
            at: time, hora
            from: start, desde
            until: end, hasta
            except: excepto
            yes: sí, si
            open: abierto, abierta
            closed: cerrado, cerrada
            full: lleno, llena, completo
            paused: pausado, pausada, en pausa
            unknown: desconocido, no se sabe
            hidden: oculto, oculta
            shown: visible
            steps: pasos
            article: artículo, articulo
            partners: socios
            """;

    private static final Map<String, List<String>> MEANT = meant();

    private FamiliarNames() {}

    /** The one of some names that is meant by another. */
    static Optional<String> meant(String name, Collection<String> names) {
        return MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(names::contains)
                .findFirst();
    }

    private static Map<String, List<String>> meant() {
        Map<String, List<String>> meant = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            Arrays.stream(parts[1].split(", ", -1))
                    .forEach(name -> meant.merge(name, List.of(parts[0]), FamiliarNames::joined));
        });
        return meant;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return List.of(some, others).stream().flatMap(List::stream).toList();
    }
}
