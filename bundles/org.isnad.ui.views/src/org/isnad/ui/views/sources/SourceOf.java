// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.List;
import java.util.Optional;

import org.isnad.core.ChainWalker;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.SourceMention;

/** Finds what carries the source of an element: its mention, or the attribution where the source has no words. */
public final class SourceOf {
    private SourceOf() {
    }

    /** A mention for itself, an attribution for its source, a cue or a claim for that of its attribution; empty for others. */
    public static Optional<Element> element(Element element) {
        return switch (element) {
            case SourceMention mention -> Optional.of(mention);
            case Attribution attribution -> Optional.of(attribution.getSource() == null ? attribution : attribution.getSource());
            case Claim claim -> first(ChainWalker.attributionsOf(claim));
            case Cue cue when cue.eContainer() instanceof AnnotationSet set -> first(set.getAttributions().stream().filter(a -> a.getCue() == cue).toList());
            default -> Optional.empty();
        };
    }

    private static Optional<Element> first(List<Attribution> attributions) {
        return attributions.stream().findFirst().flatMap(SourceOf::element);
    }
}
