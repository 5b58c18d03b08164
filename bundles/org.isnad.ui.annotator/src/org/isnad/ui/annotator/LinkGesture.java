// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.ChainWalker;
import org.isnad.core.edit.Attribute;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditAttribution;
import org.isnad.core.edit.Nest;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.core.edit.Together;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.SetKind;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * Joins sources, cues and claims to attributions. What is selected is joined at once; where an end is wanting, the user is
 * asked to choose it in the article. An attribution that has a free place for the new end is completed, else one is made.
 */
public final class LinkGesture {

	private final AnnotationCanvas canvas;
	private final String documentId;

	LinkGesture(AnnotationCanvas canvas, String documentId) {
		this.canvas = canvas;
		this.documentId = documentId;
	}

	/** Joins the elements to an attribution, or asks for a second end of the one that is given; a claim that is its own end is said by the article itself. */
	public void attribute(List<? extends EObject> elements) {
		List<SpanElement> ends = elements.stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast)
				.filter(LinkGesture::isOwnEnd).toList();
		if (ends.isEmpty()) {
			Jobs.inform(elements.stream().anyMatch(SuggestedReports::isSuggestion) ? Messages.Link_suggested : Messages.Link_nothing);
		} else if (ends.size() == 1) {
			SpanElement end = ends.getFirst();
			ask(end instanceof SourceMention ? Messages.Link_pickCueOrClaim : end instanceof Claim ? Messages.Link_pickSourceOfClaim : Messages.Link_pickSource, picked -> {
				if (picked == end && end instanceof Claim claim) {
					Workspace.execute(Attribute.toAuthor(documentId, claim));
				} else if (picked instanceof SpanElement other && isOwnEnd(other)) {
					join(List.of(end, other));
				}
			});
		} else {
			join(ends);
		}
	}

	/** Hangs the attribution of an element under another one, which the user chooses; choosing itself makes it outermost. */
	public void nest(List<? extends EObject> elements) {
		Attribution child = elements.stream().map(LinkGesture::attribution).flatMap(Optional::stream).findFirst().orElse(null);
		if (child == null) {
			Jobs.inform(Messages.Nest_noAttribution);
			return;
		}
		ask(Messages.Link_pickParent, picked -> attribution(picked).ifPresentOrElse(
				parent -> Workspace.execute(new Nest(child, parent == child ? null : parent)),
				() -> Jobs.inform(Messages.Nest_noAttribution)));
	}

	private void ask(String prompt, Consumer<Object> then) {
		canvas.setFocus();
		canvas.setPrompt(prompt);
		canvas.pick(then);
	}

	private static boolean isOwnEnd(SpanElement element) {
		boolean suggested = element.eContainer() instanceof AnnotationSet set && set.getKind() == SetKind.SUGGESTIONS;
		return !suggested && (element instanceof Claim || element instanceof SourceMention || element instanceof Cue);
	}

	private static Optional<Attribution> attribution(Object element) {
		return switch (element) {
		case Attribution attribution -> Optional.of(attribution);
		case SpanElement end -> ChainWalker.attributionsOf(end).stream().findFirst();
		case null, default -> Optional.empty();
		};
	}

	/** An attribution has one content: several claims with one source and cue are attributed one by one, in one step. */
	private void join(List<SpanElement> ends) {
		SourceMention source = first(ends, SourceMention.class);
		Cue cue = first(ends, Cue.class);
		List<Claim> claims = ends.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
		int kinds = (source == null ? 0 : 1) + (cue == null ? 0 : 1) + (claims.isEmpty() ? 0 : 1);
		if (kinds < 2) {
			Jobs.inform(Messages.Link_sameKind);
			return;
		}
		Set<Attribution> taken = new HashSet<>();
		List<Edit> edits = new ArrayList<>();
		if (claims.isEmpty()) {
			edits.addAll(joined(source, cue, null, taken));
		}
		claims.forEach(claim -> edits.addAll(joined(source, cue, claim, taken)));
		if (edits.isEmpty()) {
			Jobs.inform(Messages.Link_joined);
			return;
		}
		Workspace.execute(edits.size() == 1 ? edits.getFirst() : new Together(Messages.Link_many, edits));
		canvas.select(claims.isEmpty() ? List.of(cue) : claims);
	}

	/** Completes the attribution that has room for the ends and belongs to one of them, or makes a new one. */
	private List<Edit> joined(SourceMention source, Cue cue, Claim claim, Set<Attribution> taken) {
		List<SpanElement> ends = Stream.of(cue, source, claim).filter(Objects::nonNull).map(SpanElement.class::cast).toList();
		Attribution open = ends.stream().flatMap(end -> ChainWalker.attributionsOf(end).stream())
				.filter(attribution -> takes(attribution, source, cue, claim)).filter(attribution -> !taken.contains(attribution)).findFirst().orElse(null);
		if (open == null) {
			return List.of(new Attribute(documentId, source, cue, claim));
		}
		taken.add(open);
		return ends.stream().filter(end -> !isEnd(open, end)).map(end -> (Edit) new EditAttribution(open, end)).toList();
	}

	/** Whether each given end is in its place already or finds that place free. */
	private static boolean takes(Attribution attribution, SourceMention source, Cue cue, Claim claim) {
		return (source == null || attribution.getSource() == null || attribution.getSource() == source)
				&& (cue == null || attribution.getCue() == null || attribution.getCue() == cue)
				&& (claim == null || attribution.getContent().isEmpty() || attribution.getContent().contains(claim));
	}

	private static boolean isEnd(Attribution attribution, SpanElement end) {
		return attribution.getSource() == end || attribution.getCue() == end || attribution.getContent().contains(end);
	}

	private static <T> T first(List<SpanElement> ends, Class<T> type) {
		return ends.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}
}
