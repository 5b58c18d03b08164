// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceRegistry;

/** What engines left in a CAS, judged and made ready to be kept. */
final class Suggested {
	/** Called with the engine and the reason for each thing that cannot be kept. */
	private final BiConsumer<String, String> refusals;
	private final Scheme scheme;
	private final String provenance;
	private final String createdBy;
	private final String createdAt = CorpusStore.now();

	Suggested(Scheme scheme, String provenance, String createdBy, BiConsumer<String, String> refusals) {
		this.scheme = scheme;
		this.provenance = provenance;
		this.createdBy = createdBy;
		this.refusals = refusals;
	}

	/** The annotations in the CAS of a document, without those that are not in its text. */
	AnnotationSet annotations(CAS cas, String pipeline, String document, int textLength) {
		AnnotationSet set = CasReader.read(cas, ModelFactory.eINSTANCE.createAnnotationSet());
		SpanCheck.removeOutside(set, textLength, element -> refusals.accept(engineOf(element), NLS.bind(Messages.outsideText,
				new Object[] { element.eClass().getName(), element.getSpan(), Integer.toString(textLength) })));
		SuggestionIds.forAll(pipeline, document).assign(set);
		sign(set);
		return set;
	}

	/** The relations in a CAS, without those of claims that are not there. */
	RelationSet relations(CAS cas, String pipeline, Set<String> claimIds) {
		RelationSet set = CasReader.read(cas, ModelFactory.eINSTANCE.createRelationSet());
		set.getRelations().removeIf(relation -> {
			boolean known = claimIds.contains(relation.getArg1()) && claimIds.contains(relation.getArg2());
			if (!known) {
				refusals.accept(engineOf(relation), NLS.bind(Messages.unknownClaim, relation.getArg1(), relation.getArg2()));
			}
			return !known;
		});
		SuggestionIds.forAll(pipeline, "").assign(set); //$NON-NLS-1$
		sign(set);
		return set;
	}

	/** The source entities that engines propose in the CAS; their ids are the engine's own, good only within it. */
	SourceRegistry entities(CAS cas) {
		return CasReader.read(cas, ModelFactory.eINSTANCE.createSourceRegistry());
	}

	private void sign(Root root) {
		for (EObject object : root.eContents()) {
			if (object instanceof Element element) {
				element.setEngine(engineOf(element));
				element.setCreatedBy(createdBy);
				element.setCreatedAt(createdAt);
				dropForeignTags(element);
			}
		}
	}

	/** Engines speak the full scheme; a corpus may have fewer tags. */
	private void dropForeignTags(Element element) {
		Layer layer = Layer.of(element);
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (layer != null && scheme.tagset(layer, attribute.getName()).isPresent()) {
				if (attribute.isMany()) {
					((EList<?>) element.eGet(attribute)).removeIf(tag -> !scheme.allows(layer, attribute.getName(), (String) tag));
				} else if (element.eGet(attribute) instanceof String tag && !scheme.allows(layer, attribute.getName(), tag)) {
					element.eUnset(attribute);
				}
			}
		}
	}

	private String engineOf(Element element) {
		return element.getEngine() == null ? provenance : element.getEngine();
	}

	/**
	 * Puts what was made into the place of what is kept from the run before. What is as it was keeps its date, so that a second run
	 * over the same text changes no file.
	 *
	 * @return puts back what was there, for where it cannot be saved
	 */
	static Runnable replace(Root kept, Root made) {
		Map<String, Element> before = new HashMap<>();
		for (EObject object : kept.eContents()) {
			if (object instanceof Element element) {
				before.put(element.getId(), element);
			}
		}
		for (EObject object : made.eContents()) {
			if (object instanceof Element element && before.get(element.getId()) instanceof Element old) {
				element.setCreatedAt(old.getCreatedAt());
			}
		}
		List<Runnable> undo = new ArrayList<>();
		for (EReference reference : kept.eClass().getEAllContainments()) {
			if (isElements(reference)) {
				@SuppressWarnings("unchecked")
				EList<EObject> target = (EList<EObject>) kept.eGet(reference);
				List<EObject> old = new ArrayList<>(target);
				target.clear();
				target.addAll(new ArrayList<>((List<? extends EObject>) made.eGet(reference)));
				undo.add(() -> {
					target.clear();
					target.addAll(old);
				});
			}
		}
		return () -> undo.forEach(Runnable::run);
	}

	/** Whether a person made or changed something in it. */
	static boolean holdsHandwork(Root root) {
		return root.eContents().stream().anyMatch(o -> o instanceof Element element && (element.getEngine() == null || element.getModifiedBy() != null));
	}

	private static boolean isElements(EReference reference) {
		return ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
	}
}
