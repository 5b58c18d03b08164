// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.Layer;
import org.isnad.uima.mapping.MappingValue.Constant;
import org.isnad.uima.mapping.MappingValue.Taken;

/** Holds a mapping against the types of an engine on one side and the model and the full scheme on the other. For one check. */
final class MappingCheck {
	private final TypeSystem system;
	private final List<MappingProblem> problems = new ArrayList<>();

	private MappingCheck(TypeSystem system) {
		this.system = system;
	}

	static List<MappingProblem> problems(EngineMapping mapping, TypeSystem system) {
		MappingCheck check = new MappingCheck(system);
		mapping.rules().forEach(check::check);
		check.problems.sort(java.util.Comparator.comparingInt(MappingProblem::line));
		return List.copyOf(check.problems);
	}

	private void check(MappingRule rule) {
		Type type = system.getType(rule.from());
		if (type == null) {
			problem(rule.line(), NLS.bind(Messages.noType, rule.from(), alike(rule.from())));
			return;
		}
		rule.conditions().forEach(condition -> path(condition.line(), condition.path(), type, false));
		boolean spanned = system.subsumes(system.getType(CAS.TYPE_NAME_ANNOTATION), type);
		if (Target.isSpanned(rule.layer()) && !spanned && !rule.values().containsKey(MappingRule.SPAN)) {
			problem(rule.line(), NLS.bind(Messages.noSpan, rule.from(), rule.layer().id()));
		}
		List<String> needed = Target.needed(rule.layer());
		if (!needed.isEmpty() && needed.stream().noneMatch(rule.values()::containsKey)) {
			problem(rule.line(), NLS.bind(Messages.needsOneOf, rule.layer().id(), String.join(", ", needed))); //$NON-NLS-1$
		}
		if (rule.layer() == Layer.RELATION && !(rule.values().containsKey("arg1") && rule.values().containsKey("arg2"))) { //$NON-NLS-1$ //$NON-NLS-2$
			problem(rule.line(), Messages.needsBoth);
		}
		rule.values().forEach((key, value) -> value(rule, type, key, value));
	}

	private void value(MappingRule rule, Type type, String key, MappingValue value) {
		Map<String, EStructuralFeature> features = Target.features(rule.layer());
		EStructuralFeature feature = features.get(key);
		if (key.equals(MappingRule.SPAN) && Target.isSpanned(rule.layer())) {
			structure(value, type, key);
		} else if (key.equals(MappingRule.JOINED) && rule.layer() == Layer.ATTRIBUTION) {
			structure(value, type, key);
		} else if (key.equals(MappingRule.NAME) && rule.layer() == Layer.SOURCE) {
			if (value instanceof Taken taken) {
				path(value.line(), taken.path(), type, false);
			}
		} else if (feature == null) {
			problem(value.line(), NLS.bind(Messages.noOwnFeature, new Object[] { rule.layer().id(), key, String.join(", ", keys(rule.layer())) })); //$NON-NLS-1$
		} else if (feature instanceof org.eclipse.emf.ecore.EReference) {
			structure(value, type, key);
		} else if (rule.layer() == Layer.RELATION && Target.ENDS.contains(key) && value instanceof Taken taken && taken.path().problem(system, type, true) == null) {
			// It leads to an annotation that becomes a claim.
			return;
		} else {
			plain(rule, type, feature, value);
		}
	}

	/** All that a rule for a layer can say. */
	private static Set<String> keys(Layer layer) {
		Set<String> keys = new TreeSet<>(Target.features(layer).keySet());
		if (Target.isSpanned(layer)) {
			keys.add(MappingRule.SPAN);
		}
		if (layer == Layer.SOURCE) {
			keys.add(MappingRule.NAME);
		}
		if (layer == Layer.ATTRIBUTION) {
			keys.add(MappingRule.JOINED);
		}
		return keys;
	}

	private void structure(MappingValue value, Type type, String key) {
		if (value instanceof Taken taken) {
			path(value.line(), taken.path(), type, true);
		} else {
			problem(value.line(), NLS.bind(Messages.noConstant, key));
		}
	}

	private void plain(MappingRule rule, Type type, EStructuralFeature feature, MappingValue value) {
		Collection<String> allowed = Target.allowed(rule.layer(), feature);
		switch (value) {
		case Constant constant -> allowed(constant.line(), feature, constant.value(), allowed);
		case Taken taken -> {
			path(taken.line(), taken.path(), type, false);
			taken.table().values().stream().filter(v -> !v.equals(Taken.NONE)).distinct().forEach(v -> allowed(taken.line(), feature, v, allowed));
		}
		}
	}

	private void allowed(int line, EStructuralFeature feature, String value, Collection<String> allowed) {
		if (feature.getEType().getInstanceClass() == Double.class && MappingRun.number(value) == null) {
			problem(line, NLS.bind(Messages.notANumber, value));
		} else if (!allowed.isEmpty() && !allowed.contains(value)) {
			problem(line, NLS.bind(Messages.noTag, new Object[] { value, feature.getName(), String.join(", ", allowed) })); //$NON-NLS-1$
		}
	}

	private void path(int line, FeaturePath path, Type type, boolean structure) {
		String problem = path.problem(system, type, structure);
		if (problem != null) {
			problem(line, problem);
		}
	}

	/** Types of the engine that end like the one that is missing, or some of them. */
	private String alike(String name) {
		String last = name.substring(name.lastIndexOf('.') + 1);
		List<String> own = new ArrayList<>();
		system.getTypeIterator().forEachRemaining(type -> {
			if (MappingProposal.isForeign(type)) {
				own.add(type.getName());
			}
		});
		List<String> near = own.stream().filter(n -> n.endsWith('.' + last)).toList();
		return String.join(", ", near.isEmpty() ? own.stream().limit(10).toList() : near); //$NON-NLS-1$
	}

	private void problem(int line, String message) {
		problems.add(new MappingProblem(line, message));
	}
}
