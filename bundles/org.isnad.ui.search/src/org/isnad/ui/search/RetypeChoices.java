// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.isnad.core.CorpusException;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.search.Retype;
import org.isnad.ui.Jobs;
import org.isnad.ui.views.fields.Choice;

/** What of the annotations of a layer can be changed, and to what. */
final class RetypeChoices {
    /** Stands for no value, as a choice must have one. */
    static final String NONE = "-"; //$NON-NLS-1$

    private final EditSession session;
    private final Layer layer;

    RetypeChoices(EditSession session, Layer layer) {
        this.session = session;
        this.layer = layer;
    }

    List<Choice> attributes() {
        List<Choice> attributes = new ArrayList<>();
        if (layer != null) {
            for (Tagset tagset : scheme().tagsets(layer)) {
                attributes.add(Choice.of(tagset.getName(), Scheme.label(tagset)));
            }
            if (layer != Layer.ANCHOR) {
                attributes.add(Choice.of(Retype.SOURCE, SearchMessages.retypeSource));
            }
        }
        return attributes;
    }

    List<Choice> values(String attribute) {
        List<Choice> values = new ArrayList<>();
        if (attribute.equals(Retype.SOURCE)) {
            try {
                session.store().sources().getEntities().stream().filter(entity -> entity.getName() != null)
                    .map(entity -> new Choice(entity.getId(), entity.getName(), null, ElementLook.sourceGlyph(entity.getSourceType())))
                    .sorted(Comparator.comparing(Choice::label)).forEach(values::add);
            } catch (CorpusException e) {
                Jobs.warn(e.getMessage());
            }
        } else {
            for (Tag tag : scheme().tagset(layer, attribute).map(Tagset::getTags).map(List::copyOf).orElse(List.of())) {
                values.add(Choice.of(tag.getValue(), Scheme.label(tag)));
            }
        }
        values.add(Choice.of(NONE, SearchMessages.retypeUnset));
        return values;
    }

    /** A value in words. */
    String label(String attribute, String value) {
        if (value == null) {
            return SearchMessages.retypeUnset;
        }
        if (!attribute.equals(Retype.SOURCE)) {
            return scheme().label(layer, attribute, value);
        }
        try {
            return session.store().entity(value).map(entity -> entity.getName() == null ? value : entity.getName()).orElse(value);
        } catch (CorpusException e) {
            return value; // the id says as much as can be known
        }
    }

    private Scheme scheme() {
        return session.store().scheme();
    }
}
