// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;

/**
 * A way from a structure through its features: {@code self}, {@code category}, {@code speaker.name}, {@code verb.coveredText}. Lists and
 * arrays are walked through.
 */
public record FeaturePath(String text) {
	/** The structure itself. */
	public static final String SELF = "self"; //$NON-NLS-1$
	/** The text under an annotation. */
	public static final String COVERED_TEXT = "coveredText"; //$NON-NLS-1$

	/** The steps; none for {@link #SELF}. */
	private List<String> steps() {
		return text.equals(SELF) ? List.of() : List.of(text.split("\\.", -1)); //$NON-NLS-1$
	}

	/** The primitive values it leads to, as text. */
	List<String> strings(FeatureStructure from) {
		List<String> values = new ArrayList<>();
		walk(from).forEach(value -> {
			if (value instanceof String string) {
				values.add(string);
			}
		});
		return values;
	}

	/** The structures it leads to. */
	List<FeatureStructure> structures(FeatureStructure from) {
		List<FeatureStructure> values = new ArrayList<>();
		walk(from).forEach(value -> {
			if (value instanceof FeatureStructure structure) {
				values.add(structure);
			}
		});
		return values;
	}

	private List<Object> walk(FeatureStructure from) {
		List<Object> here = List.of(from);
		for (String step : steps()) {
			List<Object> next = new ArrayList<>();
			for (Object value : here) {
				if (value instanceof FeatureStructure structure) {
					step(structure, step, next);
				}
			}
			here = next;
		}
		return here;
	}

	private static void step(FeatureStructure structure, String step, List<Object> next) {
		if (step.equals(COVERED_TEXT) && structure instanceof AnnotationFS annotation) {
			next.add(annotation.getCoveredText());
			return;
		}
		Feature feature = structure.getType().getFeatureByBaseName(step);
		if (feature == null) {
			return;
		}
		if (feature.getRange().isPrimitive()) {
			String value = structure.getFeatureValueAsString(feature);
			if (value != null) {
				next.add(value);
			}
		} else {
			addAll(structure.getFeatureValue(feature), next);
		}
	}

	private static void addAll(FeatureStructure value, List<Object> next) {
		if (value instanceof ArrayFS<?> array) {
			for (FeatureStructure each : array.toArray()) {
				if (each != null) {
					next.add(each);
				}
			}
		} else if (value instanceof CommonArrayFS<?> array) {
			next.addAll(List.of(array.toStringArray()));
		} else if (value != null && isList(value.getType())) {
			// A list that leads back into itself would never end.
			int most = next.size() + MOST_ELEMENTS;
			FeatureStructure each = value;
			while (each != null && each.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_TAIL) != null && next.size() < most) {
				step(each, CAS.FEATURE_BASE_NAME_HEAD, next);
				each = each.getFeatureValue(each.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_TAIL));
			}
		} else if (value != null) {
			next.add(value);
		}
	}

	private static final int MOST_ELEMENTS = 100_000;

	private static boolean isList(Type type) {
		return type.getName().startsWith("uima.cas.") && type.getShortName().endsWith("List"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * What is wrong with it for structures of a type, or null.
	 *
	 * @param wantsStructure whether it must lead to structures rather than to values
	 */
	String problem(TypeSystem system, Type from, boolean wantsStructure) {
		Type here = from;
		for (String step : steps()) {
			if (here == null || here.getName().equals(CAS.TYPE_NAME_TOP)) {
				// What stands there is known only when it is read.
				return null;
			}
			if (here.isPrimitive()) {
				return NLS.bind(Messages.noFeatures, text, here.getShortName());
			}
			boolean annotation = system.subsumes(system.getType(CAS.TYPE_NAME_ANNOTATION), here);
			if (step.equals(COVERED_TEXT) && annotation) {
				here = system.getType(CAS.TYPE_NAME_STRING);
				continue;
			}
			Feature feature = here.getFeatureByBaseName(step);
			if (feature == null) {
				return NLS.bind(Messages.noFeature, new Object[] { step, here.getName(), String.join(", ", here.getFeatures().stream().map(Feature::getShortName).toList()) }); //$NON-NLS-1$
			}
			here = elementOf(feature.getRange(), system);
		}
		if (here == null || here.getName().equals(CAS.TYPE_NAME_TOP)) {
			return null;
		}
		return wantsStructure == here.isPrimitive() ? NLS.bind(wantsStructure ? Messages.wantsStructure : Messages.wantsValue, text, here.getShortName()) : null;
	}

	/** The type of the elements of an array; null where it is not known, as for lists. */
	private static Type elementOf(Type range, TypeSystem system) {
		return range.isArray() ? range.getComponentType() : isList(range) ? null : range;
	}

	@Override
	public String toString() {
		return text;
	}
}
