// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditAttribution;
import org.isnad.core.edit.NameSource;
import org.isnad.core.edit.Nest;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.views.Paragraphs;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.sources.Proposals;
import org.isnad.ui.views.tags.AttributionWords;

/**
 * What an end of a rung can be, what is nearest in the text first, and the edit that each choice is. What no rung uses
 * yet comes before what one does.
 */
final class RungChoices {
    private final Attribution rung;
    private final CorpusStore store;
    private final AnnotationSet set;
    private final int place;

    RungChoices(Attribution rung, CorpusStore store) {
        this.rung = rung;
        this.store = store;
        this.set = (AnnotationSet) rung.eContainer();
        this.place = place(rung, new HashSet<>());
    }

    /** Where in the text the rung stands: at its cue, its source, or else at what it says. */
    private static int place(Attribution rung, Set<Attribution> seen) {
        for (SpanElement end : ends(rung)) {
            if (end != null && end.getSpan() != null) {
                return end.getSpan().begin();
            }
        }
        return seen.add(rung) ? ChainWalker.children(rung).stream().findFirst().map(child -> place(child, seen)).orElse(0) : 0;
    }

    private static List<SpanElement> ends(Attribution rung) {
        List<SpanElement> ends = new ArrayList<>();
        ends.add(rung.getCue());
        ends.add(rung.getSource());
        ends.addAll(rung.getContent());
        return ends;
    }

    /** The marked words for a source, and behind them the entities of the registry for a source without words. */
    List<Choice> sources() throws CorpusException {
        List<Choice> choices = new ArrayList<>(near(set.getSources(), Attribution::getSource, Glyph.SOURCE));
        String words = rung.getSource() == null ? "" : ElementLabels.text(rung.getSource(), store); //$NON-NLS-1$
        for (SourceEntity entity : Proposals.of(words, set.getDocument(), store.sources().getEntities())) {
            choices.add(new Choice(entity.getId(), String.valueOf(entity.getName()), ChainMessages.noWords, ElementLook.sourceGlyph(entity.getSourceType())));
        }
        return choices;
    }

    List<Choice> cues() throws CorpusException {
        return near(set.getCues(), Attribution::getCue, Glyph.CUE);
    }

    List<Choice> claims() throws CorpusException {
        return near(set.getClaims(), other -> other.getContent().isEmpty() ? null : other.getContent().get(0), Glyph.CLAIM);
    }

    private List<Choice> near(List<? extends SpanElement> elements, Function<Attribution, SpanElement> end, Glyph glyph) throws CorpusException {
        Set<SpanElement> used = new HashSet<>();
        set.getAttributions().forEach(other -> used.add(end.apply(other)));
        DocumentText text = store.text(set.getDocument());
        return elements.stream().filter(element -> element.getSpan() != null)
            .sorted(Comparator.comparing((SpanElement element) -> used.contains(element)).thenComparing(element -> distance(element.getSpan())).thenComparing(SpanElement::getId))
            .map(element -> new Choice(element.getId(), ElementLabels.text(element, store), Paragraphs.label(text, element.getSpan().begin()), glyph)).toList();
    }

    private int distance(Span span) {
        return Math.min(Math.abs(span.begin() - place), Math.abs(span.end() - place));
    }

    /** The attributions of the document under which this one can hang. */
    List<Choice> parents() throws CorpusException {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(null, ChainMessages.outermost));
        for (Attribution other : set.getAttributions()) {
            if (!ChainWalker.chain(other).contains(rung)) {
                choices.add(new Choice(other.getId(), name(other), null, Glyph.ATTRIBUTION));
            }
        }
        return choices;
    }

    private String name(Attribution attribution) throws CorpusException {
        String source = AttributionWords.source(attribution, store);
        String cue = attribution.getCue() == null ? "" : " \u00b7 " + ElementLabels.text(attribution.getCue(), store); //$NON-NLS-1$ //$NON-NLS-2$
        return (source == null ? ChainMessages.sourceMissing : source) + cue;
    }

    /** The edit that makes the chosen element or entity an end of the rung; empty where it is not there any more. */
    Optional<Edit> end(String id) throws CorpusException {
        Optional<Edit> words = set.eContents().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast)
            .filter(element -> element.getId().equals(id)).findFirst().map(element -> new EditAttribution(rung, element));
        return words.isPresent() ? words : store.entity(id).map(entity -> new NameSource(rung, entity));
    }

    Edit parent(String id) {
        return new Nest(rung, set.getAttributions().stream().filter(other -> other.getId().equals(id)).findFirst().orElse(null));
    }

    /** The tags of a tagset; empty where the corpus does not use it. */
    List<Choice> tags(Layer layer, String tagset) {
        return store.scheme().tagset(layer, tagset).filter(found -> found.isActive()).map(found -> found.getTags().stream()
            .map(tag -> Choice.of(tag.getValue(), store.scheme().label(layer, tagset, tag.getValue()))).toList()).orElse(List.of());
    }

    /** The id of an element, or null for null. */
    static String id(Element element) {
        return element == null ? null : element.getId();
    }
}
