// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.core.Profile;
import org.isnad.model.ModelPackage;
import org.isnad.model.Tag;

/** What an element of a layer can be told by a mapping: read off the model, without what tells who made it. Stateless. */
final class Target {
	/** Who made it and when is not an engine's to say, nor what people decided. */
	private static final Set<String> OURS = Set.of("createdBy", "createdAt", "modifiedBy", "modifiedAt", "engine", "origin", "guideline", "comments", "correction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"adjudicatorAdded", "entity", "status", "event"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** What a relation is between. */
	static final Set<String> ENDS = Set.of("arg1", "arg2"); //$NON-NLS-1$ //$NON-NLS-2$
	/** How the ids begin that hold within a CAS only. */
	static final String PASSING_ID = EngineMapping.PASSING_ID;

	private Target() {
	}

	static Map<String, EStructuralFeature> features(Layer layer) {
		Map<String, EStructuralFeature> features = new LinkedHashMap<>();
		for (EStructuralFeature feature : layer.type().getEAllStructuralFeatures()) {
			boolean id = feature instanceof EAttribute attribute && attribute.isID();
			if (!id && !OURS.contains(feature.getName()) && isPlain(feature)) {
				features.put(feature.getName(), feature);
			}
		}
		return features;
	}

	private static boolean isPlain(EStructuralFeature feature) {
		Class<?> java = feature.getEType().getInstanceClass();
		return feature instanceof EReference || feature.getEType() instanceof EEnum || java == String.class || java == Double.class || java == boolean.class;
	}

	/** The layer of the elements that it leads to. */
	static Layer layerOf(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			for (Layer layer : MappingReader.LAYERS) {
				if (layer.type() == reference.getEReferenceType()) {
					return layer;
				}
			}
		}
		return Layer.CLAIM;
	}

	/** The values it may have by the full scheme; nothing where it may have any. */
	static Collection<String> allowed(Layer layer, EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum enumeration) {
			return enumeration.getELiterals().stream().filter(l -> l.getValue() != 0).map(l -> l.getLiteral()).toList();
		}
		return Profile.FULL.tagsets().stream().filter(t -> layer.id().equals(t.getLayer()) && feature.getName().equals(t.getName())).findFirst()
				.map(t -> t.getTags().stream().map(Tag::getValue).toList()).orElse(List.of());
	}

	/** Whether elements of the layer stand in the text. */
	static boolean isSpanned(Layer layer) {
		return ModelPackage.Literals.SPAN_ELEMENT.isSuperTypeOf(layer.type());
	}

	/** Without one of these an element of the layer says nothing. */
	static List<String> needed(Layer layer) {
		return switch (layer) {
		case ATTRIBUTION -> List.of("cue", "source", "content"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case ANCHOR -> List.of("kind"); //$NON-NLS-1$
		default -> List.of();
		};
	}
}
