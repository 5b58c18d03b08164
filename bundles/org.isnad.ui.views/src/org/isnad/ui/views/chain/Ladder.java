// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.chain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.views.tags.AttributionWords;

/**
 * Makes the rungs of the chains of an element: for a claim every chain that ends in it, for a source, a cue or an
 * attribution the chains it is part of. The outlet stands on top, the claim at the foot.
 */
final class Ladder {
    private static final String AUTHOR = "AUTHOR"; //$NON-NLS-1$

    private final CorpusStore store;
    private final List<Rung> rungs = new ArrayList<>();

    private Ladder(CorpusStore store) {
        this.store = store;
    }

    static List<Rung> of(CorpusStore store, EObject element) throws CorpusException {
        Ladder ladder = new Ladder(store);
        List<Attribution> ends = ends(element);
        for (Attribution end : ends) {
            ladder.chain(end, element instanceof Claim claim && end.getContent().contains(claim) ? List.of(claim) : end.getContent());
        }
        if (ends.isEmpty() && element instanceof Claim claim) {
            ladder.rungs.add(new Rung.Unattributed(claim, ElementLabels.text(claim, store)));
        }
        return ladder.rungs;
    }

    /** The innermost attributions of the chains that an element is part of. */
    private static List<Attribution> ends(EObject element) {
        if (element instanceof Claim claim) {
            return ChainWalker.attributionsOf(claim);
        }
        if (element instanceof Attribution attribution) {
            return innermost(attribution);
        }
        boolean end = element instanceof SourceMention || element instanceof Cue;
        if (end && element.eContainer() instanceof AnnotationSet set) {
            return set.getAttributions().stream().filter(a -> a.getSource() == element || a.getCue() == element).flatMap(a -> innermost(a).stream()).distinct().toList();
        }
        return List.of();
    }

    private static List<Attribution> innermost(Attribution attribution) {
        if (ChainWalker.isCyclic(attribution)) {
            return List.of(attribution);
        }
        List<Attribution> children = ChainWalker.children(attribution);
        return children.isEmpty() ? List.of(attribution) : children.stream().flatMap(child -> innermost(child).stream()).toList();
    }

    private void chain(Attribution end, List<Claim> content) throws CorpusException {
        List<Attribution> chain = ChainWalker.chain(end);
        int number = 0;
        Document document = end.eContainer() instanceof AnnotationSet set ? store.document(set.getDocument()).orElse(null) : null;
        // a chain that comes back to itself has no outermost rung that the article could report
        int circle = chain.indexOf(chain.get(0).getParent()) + 1;
        if (circle > 0) {
            number = 1;
        } else if (!isOwnVoice(chain.get(0), document)) {
            rungs.add(new Rung.Outlet(document == null || document.getOutlet() == null ? null : document.getOutlet(), chain.get(0)));
            number = 1;
        }
        for (Attribution attribution : chain) {
            rungs.add(witness(attribution, number++, attribution == end, document, attribution == chain.get(0) ? circle : 0));
        }
        for (Claim claim : content) {
            rungs.add(new Rung.Content(claim, ElementLabels.text(claim, store), factuality(end), number - 1, end));
        }
        if (content.isEmpty()) {
            rungs.add(new Rung.Nothing(end));
        }
    }

    private String factuality(Attribution attribution) {
        return attribution.getFactuality() == null ? null : store.scheme().label(Layer.ATTRIBUTION, "factuality", attribution.getFactuality()); //$NON-NLS-1$
    }

    private Rung witness(Attribution attribution, int number, boolean last, Document document, int circle) throws CorpusException {
        SourceEntity entity = AttributionWords.entity(ChainWalker.entityOf(attribution), store);
        String name = AttributionWords.source(attribution, store);
        if (name == null && AUTHOR.equals(attribution.getSourceRealization())) {
            name = document == null || document.getOutlet() == null ? ChainMessages.article : document.getOutlet();
        }
        Cue cue = attribution.getCue();
        String cueWords = cue == null ? null : ElementLabels.text(cue, store);
        return new Rung.Witness(number, attribution, name, entity, cue, cueWords, last ? null : factuality(attribution), last, circle);
    }

    /** Whether the outermost attribution is the article speaking itself: then no rung stands above it. */
    private boolean isOwnVoice(Attribution outermost, Document document) throws CorpusException {
        if (AUTHOR.equals(outermost.getSourceRealization())) {
            return true;
        }
        SourceEntity entity = AttributionWords.entity(ChainWalker.entityOf(outermost), store);
        if (entity == null) {
            return false;
        }
        String outlet = document == null ? null : document.getOutlet();
        return AUTHOR.equals(entity.getSourceType()) || outlet != null && (outlet.equals(entity.getName()) || entity.getAliases().contains(outlet));
    }
}
