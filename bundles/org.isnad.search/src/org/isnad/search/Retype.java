// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.ResolveSource;
import org.isnad.core.edit.SetTag;
import org.isnad.core.edit.Together;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.SourceMention;

/**
 * A change of many found annotations at once, shown before it is made: a tag, or the source. Only the annotations of the annotator who
 * edits are changed; what is left as it is says why. A value of the moment it was planned.
 */
public final class Retype {
	/** Stands for the source instead of a tagset. */
	public static final String SOURCE = "source.entity"; //$NON-NLS-1$

	/**
	 * One annotation before and after.
	 *
	 * @param place   where it was found
	 * @param element what is changed: the annotation, or for a source the mention or attribution that names it
	 * @param before  the value it has, or null
	 * @param after   the value it would have, or null
	 */
	public record Change(Occurrence place, Element element, String before, String after) {
	}

	/** An annotation that stays as it is, and why in words. */
	public record Kept(Occurrence place, String reason) {
	}

	private final String attribute;
	private final String value;
	private final List<Change> changes = new ArrayList<>();
	private final List<Kept> kept = new ArrayList<>();
	/** A source may be that of several claims which were found. */
	private final Set<Element> planned = Collections.newSetFromMap(new IdentityHashMap<>());

	private Retype(String attribute, String value) {
		this.attribute = attribute;
		this.value = value;
	}

	/**
	 * Plans a change; nothing is changed yet. Reads the annotations of the documents; for a thread other than the one that edits too.
	 *
	 * @param places    what was found; what is no annotation is kept
	 * @param attribute the name of a tagset of their layer, or {@link #SOURCE}
	 * @param value     the tag, or the id of an entity; null takes it away
	 * @param monitor   for progress and cancel; null is allowed
	 * @throws CorpusException            if annotations cannot be read
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static Retype plan(EditSession session, List<Occurrence> places, String attribute, String value, IProgressMonitor monitor) throws CorpusException {
		Retype plan = new Retype(attribute, value);
		Map<String, List<Occurrence>> byDocument = new LinkedHashMap<>();
		places.forEach(place -> byDocument.computeIfAbsent(place.document(), any -> new ArrayList<>()).add(place));
		SubMonitor progress = SubMonitor.convert(monitor, Messages.planning, byDocument.size());
		for (Map.Entry<String, List<Occurrence>> document : byDocument.entrySet()) {
			progress.worked(1);
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			AnnotationSet set = own(session, document.getKey());
			try {
				session.read(() -> {
					plan.document(set, session.annotator(), document.getValue());
					return null;
				});
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new CorpusException(e.getLocalizedMessage(), session.store().folder(), e);
			}
		}
		return plan;
	}

	private static AnnotationSet own(EditSession session, String document) throws CorpusException {
		CorpusStore store = session.store();
		boolean there = store.document(document).isPresent() && store.hasAnnotations(document, session.annotator());
		return there ? store.annotations(document, session.annotator()) : null;
	}

	private void document(AnnotationSet set, String annotator, List<Occurrence> places) {
		Map<String, Element> elements = new HashMap<>();
		if (set != null) {
			set.eContents().stream().filter(Element.class::isInstance).map(Element.class::cast).forEach(element -> elements.put(element.getId(), element));
		}
		for (Occurrence place : places) {
			Element element = annotator.equals(place.annotator()) ? elements.get(place.id()) : null;
			if (place.id() == null) {
				kept.add(new Kept(place, Messages.keptText));
			} else if (!annotator.equals(place.annotator())) {
				kept.add(new Kept(place, NLS.bind(Messages.keptOther, '\u2068' + place.annotator() + '\u2069')));
			} else if (element == null) {
				kept.add(new Kept(place, Messages.keptGone));
			} else if (attribute.equals(SOURCE)) {
				source(place, element);
			} else {
				tag(place, element);
			}
		}
	}

	private void tag(Occurrence place, Element element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(attribute);
		if (feature == null || feature.isMany() || feature.getEType().getInstanceClass() != String.class) {
			kept.add(new Kept(place, NLS.bind(Messages.keptNoTag, Layer.of(element) == null ? "" : Layer.of(element).label()))); //$NON-NLS-1$
			return;
		}
		change(place, element, (String) element.eGet(feature));
	}

	private void source(Occurrence place, Element element) {
		List<Attribution> attributions = switch (element) {
		case Attribution attribution -> List.of(attribution);
		case Claim claim -> ChainWalker.attributionsOf(claim);
		case Cue cue -> ((AnnotationSet) cue.eContainer()).getAttributions().stream().filter(attribution -> attribution.getCue() == cue).toList();
		default -> List.of();
		};
		if (element instanceof SourceMention mention) {
			change(place, mention, mention.getEntity());
		} else if (attributions.isEmpty()) {
			kept.add(new Kept(place, Messages.keptNoSource));
		}
		for (Attribution attribution : attributions) {
			SourceMention mention = attribution.getSource();
			change(place, mention == null ? attribution : mention, mention == null ? attribution.getEntity() : mention.getEntity());
		}
	}

	private void change(Occurrence place, Element element, String before) {
		if (Objects.equals(before, value)) {
			kept.add(new Kept(place, Messages.keptSame));
		} else if (planned.add(element)) {
			changes.add(new Change(place, element, before, value));
		}
	}

	/** The name of the tagset, or {@link #SOURCE}. */
	public String attribute() {
		return attribute;
	}

	/** What would change, in the order of what was found. */
	public List<Change> changes() {
		return List.copyOf(changes);
	}

	/** What would stay as it is. */
	public List<Kept> kept() {
		return List.copyOf(kept);
	}

	/** Some of the changes as one edit, with one undo. For the thread that edits. */
	public Edit edit(List<Change> some) {
		String label = NLS.bind(Messages.retype, some.size());
		if (!attribute.equals(SOURCE)) {
			return new Together(label, List.of(new SetTag(some.stream().map(Change::element).toList(), attribute, value)));
		}
		List<Edit> edits = new ArrayList<>();
		for (Change change : some) {
			edits.add(change.element() instanceof SourceMention mention ? new ResolveSource(mention, value) : new ResolveSource((Attribution) change.element(), value));
		}
		return new Together(label, edits);
	}
}
