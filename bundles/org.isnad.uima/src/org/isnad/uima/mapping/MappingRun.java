// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.mapping.MappingValue.Constant;
import org.isnad.uima.mapping.MappingValue.Taken;

/** Applies a mapping to one CAS. For one run. */
final class MappingRun {
	/** What an element was made of: one structure may become an element of several layers. */
	private record Origin(Object structure, Layer layer) {
	}

	private record Made(MappingRule rule, FeatureStructure from, FeatureStructure target) {
	}

	private final CAS cas;
	private final EngineMapping mapping;
	private final Map<Origin, FeatureStructure> byOrigin = new HashMap<>();
	private final Map<Object, FeatureStructure> joined = new HashMap<>();
	private final List<Made> made = new ArrayList<>();
	private final Map<FeatureStructure, Boolean> indexed = new LinkedHashMap<>();
	private final Map<String, FeatureStructure> entities = new HashMap<>();
	private int ends;

	MappingRun(CAS cas, EngineMapping mapping) {
		this.cas = cas;
		this.mapping = mapping;
	}

	void run() {
		for (MappingRule rule : mapping.rules()) {
			Type type = cas.getTypeSystem().getType(rule.from());
			List<FeatureStructure> structures = new ArrayList<>();
			cas.getIndexedFSs(type).forEach(structures::add);
			structures.stream().filter(fs -> holds(rule, fs)).forEach(fs -> make(rule, fs));
		}
		made.forEach(this::fill);
		indexed.keySet().forEach(cas::addFsToIndexes);
	}

	/** How many structures of each type became something, on their own or as a part of something. */
	Map<String, Integer> used() {
		Set<Object> structures = Collections.newSetFromMap(new IdentityHashMap<>());
		byOrigin.keySet().forEach(origin -> structures.add(origin.structure()));
		Map<String, Integer> used = new TreeMap<>();
		structures.forEach(structure -> used.merge(((FeatureStructure) structure).getType().getName(), 1, Integer::sum));
		return used;
	}

	private static boolean holds(MappingRule rule, FeatureStructure fs) {
		return rule.conditions().stream().allMatch(c -> c.negated() != c.path().strings(fs).stream().anyMatch(c.values()::contains));
	}

	private void make(MappingRule rule, FeatureStructure from) {
		Origin origin = new Origin(from, rule.layer());
		if (byOrigin.containsKey(origin)) {
			return;
		}
		Object key = joint(rule, from);
		FeatureStructure target = key == null ? null : joined.get(key);
		if (target == null) {
			target = create(rule.layer(), place(rule, from));
			if (target == null) {
				return;
			}
			joined.put(key == null ? target : key, target);
		}
		byOrigin.put(origin, target);
		made.add(new Made(rule, from, target));
	}

	private static Object joint(MappingRule rule, FeatureStructure from) {
		return rule.values().get(MappingRule.JOINED) instanceof Taken taken ? taken.path().structures(from).stream().findFirst().orElse(null) : null;
	}

	private static FeatureStructure place(MappingRule rule, FeatureStructure from) {
		return rule.values().get(MappingRule.SPAN) instanceof Taken taken ? taken.path().structures(from).stream().findFirst().orElse(null) : from;
	}

	/** A new element of a layer where a structure stands; null where that has no place and the layer needs one. */
	private FeatureStructure create(Layer layer, FeatureStructure place) {
		Type type = cas.getTypeSystem().getType(IsnadTypes.PREFIX + layer.type().getName());
		FeatureStructure target;
		if (!Target.isSpanned(layer)) {
			target = cas.createFS(type);
		} else if (place instanceof AnnotationFS annotation && annotation.getBegin() < annotation.getEnd()) {
			target = cas.createAnnotation(type, annotation.getBegin(), annotation.getEnd());
		} else {
			return null;
		}
		// A score that nobody gave is NaN, as everywhere in the bridge.
		target.setDoubleValue(type.getFeatureByBaseName("score"), Double.NaN); //$NON-NLS-1$
		indexed.put(target, Boolean.TRUE);
		return target;
	}

	private void fill(Made each) {
		Map<String, EStructuralFeature> features = Target.features(each.rule().layer());
		each.rule().values().forEach((key, value) -> {
			EStructuralFeature feature = features.get(key);
			if (each.rule().layer() == Layer.RELATION && feature != null && Target.ENDS.contains(key)) {
				setEnd(each, feature, value);
			} else if (key.equals(MappingRule.NAME) && feature == null) {
				values(value, each.from()).stream().findFirst().ifPresent(name -> setString(each.target(), "entity", entity(name))); //$NON-NLS-1$
			} else if (feature instanceof EReference reference) {
				setElements(each, reference, value);
			} else if (feature != null) {
				setPlain(each, feature, values(value, each.from()));
			}
		});
	}

	private static List<String> values(MappingValue value, FeatureStructure from) {
		return switch (value) {
		case Constant constant -> List.of(constant.value());
		case Taken taken -> taken.path().strings(from).stream().map(taken::translate).filter(v -> v != null && !v.isBlank()).toList();
		};
	}

	/** An end of a relation is told by an id, or by a structure that became a claim: that gets an id which holds within the CAS. */
	private void setEnd(Made each, EStructuralFeature feature, MappingValue value) {
		FeatureStructure end = value instanceof Taken taken ? taken.path().structures(each.from()).stream().findFirst().orElse(null) : null;
		FeatureStructure claim = end == null ? null : element(end, Layer.CLAIM);
		if (claim == null) {
			setPlain(each, feature, values(value, each.from()));
			return;
		}
		Feature id = feature(claim, IsnadTypes.ID);
		if (claim.getStringValue(id) == null) {
			claim.setStringValue(id, Target.PASSING_ID + ++ends);
		}
		setString(each.target(), feature.getName(), claim.getStringValue(id));
	}

	private void setElements(Made each, EReference reference, MappingValue value) {
		List<FeatureStructure> targets = new ArrayList<>();
		((Taken) value).path().structures(each.from()).forEach(fs -> {
			FeatureStructure element = element(fs, Target.layerOf(reference));
			if (element != null && element != each.target()) {
				targets.add(element);
			}
		});
		Feature feature = feature(each.target(), reference.getName());
		if (targets.isEmpty()) {
			return;
		}
		if (!reference.isMany()) {
			each.target().setFeatureValue(feature, targets.getFirst());
			return;
		}
		// Structures that are joined give one content each.
		List<FeatureStructure> all = new ArrayList<>();
		if (each.target().getFeatureValue(feature) instanceof ArrayFS<?> before) {
			all.addAll(List.of(before.toArray()));
		}
		targets.stream().filter(t -> !all.contains(t)).forEach(all::add);
		ArrayFS<FeatureStructure> array = cas.createArrayFS(all.size());
		for (int i = 0; i < all.size(); i++) {
			array.set(i, all.get(i));
		}
		each.target().setFeatureValue(feature, array);
	}

	/** What a structure became in a layer; one that no rule took becomes a bare element where it stands. */
	private FeatureStructure element(FeatureStructure fs, Layer layer) {
		Origin origin = new Origin(fs, layer);
		FeatureStructure known = byOrigin.get(origin);
		if (known == null && Target.isSpanned(layer)) {
			known = create(layer, fs);
			if (known != null) {
				byOrigin.put(origin, known);
			}
		}
		return known;
	}

	private void setPlain(Made each, EStructuralFeature feature, List<String> values) {
		if (values.isEmpty()) {
			return;
		}
		Feature target = feature(each.target(), feature.getName());
		Class<?> java = feature.getEType().getInstanceClass();
		if (feature.isMany()) {
			StringArrayFS array = cas.createStringArrayFS(values.size());
			for (int i = 0; i < values.size(); i++) {
				array.set(i, values.get(i));
			}
			each.target().setFeatureValue(target, array);
		} else if (java == Double.class) {
			Double number = number(values.getFirst());
			// Only what is between none and certain is a score; an engine that counts otherwise is not understood.
			if (number != null && number >= 0 && number <= 1) {
				each.target().setDoubleValue(target, number);
			}
		} else if (java == boolean.class) {
			each.target().setBooleanValue(target, Boolean.parseBoolean(values.getFirst()));
		} else if (!(feature.getEType() instanceof EEnum) || Target.allowed(each.rule().layer(), feature).contains(values.getFirst())) {
			each.target().setStringValue(target, values.getFirst());
		}
	}

	/** A proposed entity of this name; the workbench finds the one of the registry. */
	private String entity(String name) {
		FeatureStructure entity = entities.computeIfAbsent(name.strip(), n -> {
			FeatureStructure created = cas.createFS(cas.getTypeSystem().getType(IsnadTypes.PREFIX + Layer.ENTITY.type().getName()));
			setString(created, IsnadTypes.ID, "entity" + entities.size()); //$NON-NLS-1$
			setString(created, "name", n); //$NON-NLS-1$
			created.setDoubleValue(feature(created, "score"), Double.NaN); //$NON-NLS-1$
			indexed.put(created, Boolean.TRUE);
			return created;
		});
		return entity.getStringValue(feature(entity, IsnadTypes.ID));
	}

	/** A number as engines write it, or null. */
	static Double number(String text) {
		try {
			return Double.valueOf(text.strip());
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static Feature feature(FeatureStructure fs, String name) {
		return fs.getType().getFeatureByBaseName(name);
	}

	private static void setString(FeatureStructure fs, String name, String value) {
		fs.setStringValue(feature(fs, name), value);
	}
}
