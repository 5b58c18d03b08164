// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetTag;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Comment;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Chip;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.views.Moments;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.sources.SourceChooser;
import org.isnad.ui.views.tags.TagRow.Editing;

/** Makes the lines of the tags view for elements of one layer: the fields of its tagsets, then facts and remarks. */
final class TagRows {
    private static final String FULL = "full"; //$NON-NLS-1$

    private final CorpusStore store;
    private final Scheme scheme;
    private final List<TagRow> rows = new ArrayList<>();

    private TagRows(CorpusStore store) {
        this.store = store;
        this.scheme = store.scheme();
    }

    /** The lines for the elements, all of the layer of the first. */
    static List<TagRow> of(CorpusStore store, List<Element> elements) throws CorpusException {
        TagRows maker = new TagRows(store);
        Element first = elements.get(0);
        maker.subject(first, elements.size());
        if (first instanceof SourceEntity entity && elements.size() == 1) {
            maker.names(entity);
        }
        for (Tagset tagset : maker.scheme.tagsets(Layer.of(first))) {
            maker.tagset(tagset, elements);
        }
        if (elements.size() == 1) {
            maker.single(first);
            maker.provenance(first);
            maker.remarks(first);
        }
        return maker.rows;
    }

    private void subject(Element first, int count) throws CorpusException {
        if (count > 1) {
            Chip chip = new Chip(ElementLook.glyph(first), Isolation.message(TagMessages.selected, count), ElementLook.tone(first), Chip.Style.FILLED);
            rows.add(new TagRow.Subject(chip, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        // A relation has no words of its own; its claims stand in the list of relations.
        String words = first instanceof ClaimRelation ? null : ElementLabels.text(first, store);
        rows.add(new TagRow.Subject(ElementLabels.chip(first, scheme), place(first), words == null ? "" : words)); //$NON-NLS-1$
    }

    private String place(Element element) throws CorpusException {
        if (element instanceof SpanElement marked && marked.getSpan() != null && element.eContainer() instanceof AnnotationSet set) {
            DocumentText text = store.text(set.getDocument());
            String offsets = marked.getSpan().toString().replace('-', '\u2013').replace(",", ", "); //$NON-NLS-1$ //$NON-NLS-2$
            return Paragraphs.label(text, Math.min(marked.getSpan().begin(), text.length())) + "  " + offsets; //$NON-NLS-1$
        }
        return ""; //$NON-NLS-1$
    }

    private void tagset(Tagset tagset, List<Element> elements) {
        EStructuralFeature feature = elements.get(0).eClass().getEStructuralFeature(tagset.getName());
        if (feature == null) {
            return;
        }
        if (feature.isMany()) {
            contradictionTypes(tagset, feature, elements.get(0));
            return;
        }
        Set<String> values = elements.stream().map(element -> (String) element.eGet(feature)).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean mixed = values.size() > 1;
        String value = mixed ? null : values.iterator().next();
        String shown = mixed ? Isolation.message(TagMessages.differ, values.size()) : label(tagset, value);
        Consumer<String> change = chosen -> Workspace.execute(new SetTag(List.copyOf(elements), tagset.getName(), chosen));
        rows.add(new TagRow.Field(tagset.getName(), Scheme.label(tagset), shown, mixed, new Editing.OneOf(() -> choices(tagset), value, change)));
    }

    private void contradictionTypes(Tagset tagset, EStructuralFeature feature, Element element) {
        List<String> values = List.copyOf(strings(element, feature));
        for (int i = 0; i < 2; i++) {
            int rank = i;
            String value = i < values.size() ? values.get(i) : null;
            String label = Isolation.message(TagMessages.rankedType, i + 1);
            Consumer<String> change = chosen -> Workspace.execute(new SetFeature(element, feature, Ranked.with(values, rank, chosen)));
            rows.add(new TagRow.Field(tagset.getName() + i, label, label(tagset, value), false, new Editing.OneOf(() -> choices(tagset), value, change)));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(EObject object, EStructuralFeature feature) {
        return (List<String>) object.eGet(feature);
    }

    private String label(Tagset tagset, String value) {
        return value == null ? "" : scheme.label(Layer.of(tagset.getLayer()), tagset.getName(), value); //$NON-NLS-1$
    }

    static List<Choice> choices(Tagset tagset) {
        List<Choice> choices = new ArrayList<>();
        tagset.getTags().forEach(tag -> choices.add(Choice.of(tag.getValue(), Scheme.label(tag))));
        choices.add(Choice.of(null, TagMessages.unset));
        return choices;
    }

    private void single(Element element) throws CorpusException {
        if (element instanceof SourceMention || element instanceof Attribution attribution && attribution.getSource() == null) {
            meaning(element);
        }
        if (element instanceof SpanElement marked) {
            words("correction", TagMessages.correction, marked.getCorrection(), false, element, Literals.SPAN_ELEMENT__CORRECTION); //$NON-NLS-1$
            if (marked.getSpan() != null && marked.getSpan().fragmentCount() > 1) {
                rows.add(new TagRow.Fact(TagMessages.fragments, Integer.toString(marked.getSpan().fragmentCount())));
            }
        }
        if (element instanceof Claim claim && FULL.equals(store.corpus().getProfile())) {
            rows.add(new ClaimLinks(store, claim).time());
            rows.add(new ClaimLinks(store, claim).event());
        }
        if (element instanceof Attribution attribution) {
            rows.add(new TagRow.Fact(TagMessages.source, orDash(AttributionWords.source(attribution, store))));
            rows.add(new TagRow.Fact(TagMessages.cue, orDash(attribution.getCue() == null ? null : ElementLabels.text(attribution.getCue(), store))));
            rows.add(new TagRow.Fact(TagMessages.content, orDash(AttributionWords.content(attribution, store))));
        }
    }

    private void meaning(Element element) throws CorpusException {
        String id = SourceChooser.entityOf(element);
        SourceEntity entity = AttributionWords.entity(id, store);
        List<Choice> choices = SourceChooser.choices(element, store);
        Consumer<String> change = chosen -> SourceChooser.resolve(element, chosen, store);
        rows.add(new TagRow.Field("entity", TagMessages.means, entity == null ? "" : String.valueOf(entity.getName()), false, new Editing.OneOf(() -> choices, id, change))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void names(SourceEntity entity) {
        words("name", TagMessages.name, entity.getName(), false, entity, Literals.SOURCE_ENTITY__NAME); //$NON-NLS-1$
        String aliases = String.join("\n", entity.getAliases()); //$NON-NLS-1$
        Consumer<String> change = text -> Workspace.execute(new SetFeature(entity, Literals.SOURCE_ENTITY__ALIASES, text == null ? List.of() : lines(text)));
        rows.add(new TagRow.Field("aliases", TagMessages.aliases, String.join(TagMessages.comma, entity.getAliases()), false, new Editing.Words(aliases, true, change))); //$NON-NLS-1$
    }

    /** The lines of a text without space around them, empty ones and repetitions left out. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private void words(String key, String label, String value, boolean lines, EObject object, EStructuralFeature feature) {
        Consumer<String> change = text -> Workspace.execute(new SetFeature(object, feature, text == null || text.isEmpty() ? null : text));
        rows.add(new TagRow.Field(key, label, Objects.requireNonNullElse(value, ""), false, new Editing.Words(value, lines, change))); //$NON-NLS-1$
    }

    private static String orDash(String text) {
        return text == null || text.isEmpty() ? "\u2013" : text; //$NON-NLS-1$
    }

    private void provenance(Element element) {
        rows.add(new TagRow.Heading(TagMessages.provenance));
        rows.add(new TagRow.Fact(TagMessages.made, made(element.getCreatedBy(), element.getCreatedAt())));
        if (element.getModifiedAt() != null) {
            rows.add(new TagRow.Fact(TagMessages.changed, made(element.getModifiedBy(), element.getModifiedAt())));
        }
        if (element.getEngine() != null) {
            rows.add(new TagRow.Fact(TagMessages.engine, element.getEngine()));
        }
        if (element.getGuideline() != null) {
            rows.add(new TagRow.Fact(TagMessages.guideline, element.getGuideline()));
        }
    }

    private String made(String by, String at) {
        String when = Moments.shown(at);
        return by == null ? when : name(by) + " \u00b7 " + when; //$NON-NLS-1$
    }

    private String name(String annotator) {
        return store.corpus().getAnnotators().stream().filter(known -> known.getId().equals(annotator) && known.getName() != null)
            .map(known -> known.getName()).findFirst().orElse(annotator);
    }

    private void remarks(Element element) {
        rows.add(new TagRow.Heading(TagMessages.remarks));
        for (Comment comment : element.getComments()) {
            rows.add(new TagRow.Remark(comment, element, name(String.valueOf(comment.getAuthor())), Moments.shown(comment.getAt())));
        }
        rows.add(new TagRow.NewRemark(element));
    }
}
