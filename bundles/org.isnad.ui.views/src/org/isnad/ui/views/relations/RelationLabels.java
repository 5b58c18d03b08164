// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.views.fields.Choice;

/** The labels of relations as the corpus has them, each with the key that chooses it: its number in the tagset. */
public final class RelationLabels {
    private static final String TAGSET = "label"; //$NON-NLS-1$

    private RelationLabels() {
    }

    /** The labels in the order of their tagset. */
    public static List<Choice> choices(Scheme scheme) {
        List<Choice> choices = new ArrayList<>();
        Optional<Tagset> tagset = scheme.tagset(Layer.RELATION, TAGSET);
        for (Tag tag : tagset.map(Tagset::getTags).map(List::copyOf).orElse(List.of())) {
            choices.add(new Choice(tag.getValue(), Scheme.label(tag), Integer.toString(choices.size() + 1), ElementLook.relationGlyph(tag.getValue())));
        }
        return choices;
    }
}
