// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.EditDocument;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Chip;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.Moments;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.tags.TagRow.Editing;

/** Makes the lines for a document: what is known about it, all of which can be changed but the text. */
final class DocumentRows {
    private final CorpusStore store;
    private final Document document;
    private final List<TagRow> rows = new ArrayList<>();

    private DocumentRows(CorpusStore store, Document document) {
        this.store = store;
        this.document = document;
    }

    static List<TagRow> of(CorpusStore store, Document document) {
        return new DocumentRows(store, document).rows();
    }

    private List<TagRow> rows() {
        Chip chip = Chip.of(Glyph.DOCUMENT, TagMessages.document, Tone.PLAIN);
        rows.add(new TagRow.Subject(chip, document.getId(), ElementLook.documentTitle(document)));
        words(TagMessages.title, document.getTitle(), Literals.DOCUMENT__TITLE);
        words(TagMessages.outlet, document.getOutlet(), Literals.DOCUMENT__OUTLET);
        side();
        rows.add(new TagRow.Field("pubDate", TagMessages.date, shown(document.getPubDate()), false, new Editing.Words(document.getPubDate(), false, this::date))); //$NON-NLS-1$
        certainty();
        words(TagMessages.url, document.getUrl(), Literals.DOCUMENT__URL);
        words(TagMessages.language, document.getLanguage(), Literals.DOCUMENT__LANGUAGE);
        flag(TagMessages.truncatedStart, document.isTruncatedStart(), Literals.DOCUMENT__TRUNCATED_START);
        flag(TagMessages.truncatedEnd, document.isTruncatedEnd(), Literals.DOCUMENT__TRUNCATED_END);
        rows.add(new TagRow.Heading(TagMessages.provenance));
        fact(TagMessages.file, document.getFileName());
        fact(TagMessages.encoding, document.getEncoding());
        fact(TagMessages.imported, Moments.shown(document.getCreatedAt()));
        fact(TagMessages.length, Integer.toString(document.getTextLength()));
        return rows;
    }

    private static String shown(String value) {
        return Objects.requireNonNullElse(value, ""); //$NON-NLS-1$
    }

    private void fact(String label, String text) {
        if (text != null) {
            rows.add(new TagRow.Fact(label, text));
        }
    }

    private void set(EAttribute feature, Object value) {
        Workspace.execute(new EditDocument(document, feature, value));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private void words(String label, String value, EAttribute feature) {
        rows.add(new TagRow.Field(feature.getName(), label, shown(value), false, new Editing.Words(value, false, text -> set(feature, orNull(text)))));
    }

    private void side() {
        store.scheme().tagset(Layer.ENTITY, "side").filter(tagset -> tagset.isActive()).ifPresent(tagset -> { //$NON-NLS-1$
            String value = document.getOutletSide();
            String label = value == null ? "" : store.scheme().label(Layer.ENTITY, "side", value); //$NON-NLS-1$ //$NON-NLS-2$
            Consumer<String> change = chosen -> set(Literals.DOCUMENT__OUTLET_SIDE, chosen);
            rows.add(new TagRow.Field("outletSide", TagMessages.side, label, false, new Editing.OneOf(() -> TagRows.choices(tagset), value, change))); //$NON-NLS-1$
        });
    }

    private void date(String text) {
        String value = orNull(text);
        try {
            if (value != null) {
                LocalDate.parse(value);
            }
            set(Literals.DOCUMENT__PUB_DATE, value);
        } catch (DateTimeParseException e) {
            Jobs.warn(Isolation.message(TagMessages.notDate, value));
        }
    }

    private void certainty() {
        List<Choice> choices = List.of(certainty(DateCertainty.GIVEN), certainty(DateCertainty.INFERRED), certainty(DateCertainty.UNKNOWN), Choice.of(null, TagMessages.unset));
        DateCertainty value = document.getPubDateCertainty();
        boolean set = value != null && value != DateCertainty.UNSPECIFIED;
        Consumer<String> change = chosen -> set(Literals.DOCUMENT__PUB_DATE_CERTAINTY, chosen == null ? DateCertainty.UNSPECIFIED : DateCertainty.valueOf(chosen));
        rows.add(new TagRow.Field("certainty", TagMessages.dateCertainty, set ? label(value) : "", false, //$NON-NLS-1$ //$NON-NLS-2$
            new Editing.OneOf(() -> choices, set ? value.name() : null, change)));
    }

    private static Choice certainty(DateCertainty value) {
        return Choice.of(value.name(), label(value));
    }

    private static String label(DateCertainty value) {
        return switch (value) {
            case GIVEN -> TagMessages.dateGiven;
            case INFERRED -> TagMessages.dateInferred;
            case UNKNOWN -> TagMessages.dateUnknown;
            case UNSPECIFIED -> ""; //$NON-NLS-1$
        };
    }

    private void flag(String label, boolean value, EAttribute feature) {
        List<Choice> choices = List.of(Choice.of("yes", TagMessages.yes), Choice.of("no", TagMessages.no)); //$NON-NLS-1$ //$NON-NLS-2$
        Consumer<String> change = chosen -> set(feature, "yes".equals(chosen)); //$NON-NLS-1$
        rows.add(new TagRow.Field(feature.getName(), label, value ? TagMessages.yes : TagMessages.no, false, new Editing.OneOf(() -> choices, value ? "yes" : "no", change))); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
