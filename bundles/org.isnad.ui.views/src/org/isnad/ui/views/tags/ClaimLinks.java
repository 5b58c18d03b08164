// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.NewEvent;
import org.isnad.core.edit.SetFeature;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.EventGroup;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Workspace;
import org.isnad.ui.views.fields.Choice;
import org.isnad.ui.views.tags.TagRow.Editing;

/** What a claim is linked with besides its tags: the time it speaks of, the event it belongs to. */
final class ClaimLinks {
    private final CorpusStore store;
    private final Claim claim;

    ClaimLinks(CorpusStore store, Claim claim) {
        this.store = store;
        this.claim = claim;
    }

    /** The time, one of the times that are marked in the document. */
    TagRow time() {
        List<Anchor> times = claim.eContainer() instanceof AnnotationSet set
            ? set.getAnchors().stream().filter(anchor -> anchor.getKind() == AnchorKind.TIME).toList() : List.of();
        List<Choice> choices = new ArrayList<>();
        times.forEach(anchor -> choices.add(Choice.of(anchor.getId(), ElementLabels.text(anchor, store))));
        choices.add(Choice.of(null, TagMessages.unset));
        Anchor now = claim.getTimeAnchor();
        String shown = now == null ? "" : ElementLabels.text(now, store); //$NON-NLS-1$
        return new TagRow.Field("timeAnchor", TagMessages.time, shown, false, new Editing.OneOf(() -> choices, now == null ? null : now.getId(), //$NON-NLS-1$
            id -> Workspace.execute(new SetFeature(claim, Literals.CLAIM__TIME_ANCHOR, times.stream().filter(anchor -> anchor.getId().equals(id)).findFirst().orElse(null)))));
    }

    /** The event, one of those the annotator has named, or a new one. */
    TagRow event() throws CorpusException {
        List<EventGroup> events = claim.eContainer() instanceof AnnotationSet set ? store.relations(set.getAnnotator()).getEvents() : List.of();
        List<Choice> choices = new ArrayList<>();
        events.forEach(event -> choices.add(Choice.of(event.getId(), Objects.requireNonNullElse(event.getLabel(), event.getId()))));
        choices.add(Choice.of(null, TagMessages.unset));
        String shown = choices.stream().filter(choice -> choice.value() != null && choice.value().equals(claim.getEvent())).map(Choice::label).findFirst().orElse(""); //$NON-NLS-1$
        return new TagRow.Field("event", TagMessages.event, shown, false, new Editing.OneOf(() -> choices, claim.getEvent(), //$NON-NLS-1$
            id -> Workspace.execute(new SetFeature(claim, Literals.CLAIM__EVENT, id)), name -> Workspace.execute(new NewEvent(name, List.of(claim)))));
    }
}
