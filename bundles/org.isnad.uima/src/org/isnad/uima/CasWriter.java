// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Fragment;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Writes a file's worth of the model into a CAS of the type system of {@link TypeSystemBuilder}: the root and all it holds are
 * indexed, in the order they have in the model. For one CAS and one thread; the model is not changed.
 */
public final class CasWriter {
	private final CAS cas;
	private final Map<EObject, FeatureStructure> written = new IdentityHashMap<>();
	private final Map<EClass, Type> types = new HashMap<>();
	private final Map<EClass, List<Carried>> carried = new HashMap<>();

	/** A writer into this CAS; a text that annotations need must be set in it before they are written. */
	public CasWriter(CAS cas) {
		this.cas = cas;
	}

	/**
	 * Writes a root and everything in it.
	 *
	 * @throws IllegalArgumentException if something in it refers to an object that is neither in it nor written before
	 */
	public void write(Root root) {
		List<EObject> objects = new ArrayList<>();
		objects.add(root);
		root.eAllContents().forEachRemaining(objects::add);
		for (EObject object : objects) {
			written.put(object, create(object));
		}
		for (EObject object : objects) {
			setFeatures(object, written.get(object));
		}
		cas.addFsToIndexes(written.get(root));
		root.eContents().forEach(content -> cas.addFsToIndexes(written.get(content)));
	}

	private FeatureStructure create(EObject object) {
		Type type = types.computeIfAbsent(object.eClass(), each -> cas.getTypeSystem().getType(TypeMapping.typeName(each)));
		if (!(object instanceof SpanElement element)) {
			return cas.createFS(type);
		}
		Span span = element.getSpan();
		AnnotationFS annotation = cas.createAnnotation(type, span == null ? 0 : span.begin(), span == null ? 0 : span.end());
		if (span != null && span.fragmentCount() > 1) {
			annotation.setFeatureValue(type.getFeatureByBaseName(TypeMapping.FRAGMENTS_FEATURE), fragments(span));
		}
		return annotation;
	}

	private IntArrayFS fragments(Span span) {
		IntArrayFS offsets = cas.createIntArrayFS(span.fragmentCount() * 2);
		int at = 0;
		for (Fragment fragment : span.fragments()) {
			offsets.set(at++, fragment.begin());
			offsets.set(at++, fragment.end());
		}
		return offsets;
	}

	/** A feature of the model and where it goes. */
	private record Carried(EStructuralFeature feature, Feature target) {
	}

	private void setFeatures(EObject object, FeatureStructure fs) {
		for (Carried carried : carried.computeIfAbsent(object.eClass(), type -> carried(type, fs.getType()))) {
			EStructuralFeature feature = carried.feature();
			Object value = object.eGet(feature);
			if (feature instanceof EReference reference) {
				setReference(fs, carried.target(), reference, value);
			} else if (feature.isMany()) {
				setStrings(fs, carried.target(), (List<?>) value);
			} else {
				setValue(fs, carried.target(), feature, value);
			}
		}
	}

	private static List<Carried> carried(EClass type, Type target) {
		return TypeMapping.carriedFeatures(type).stream().map(feature -> new Carried(feature, target.getFeatureByBaseName(TypeMapping.featureName(feature)))).toList();
	}

	private void setReference(FeatureStructure fs, Feature target, EReference reference, Object value) {
		if (!reference.isMany()) {
			fs.setFeatureValue(target, value == null ? null : written((EObject) value));
			return;
		}
		List<?> values = (List<?>) value;
		if (!values.isEmpty()) {
			ArrayFS<FeatureStructure> array = cas.createArrayFS(values.size());
			for (int i = 0; i < values.size(); i++) {
				array.set(i, written((EObject) values.get(i)));
			}
			fs.setFeatureValue(target, array);
		}
	}

	private FeatureStructure written(EObject object) {
		FeatureStructure fs = written.get(object);
		if (fs == null) {
			throw new IllegalArgumentException("An object outside of what is written is referred to: " + object); //$NON-NLS-1$
		}
		return fs;
	}

	private void setStrings(FeatureStructure fs, Feature target, List<?> values) {
		if (!values.isEmpty()) {
			StringArrayFS array = cas.createStringArrayFS(values.size());
			for (int i = 0; i < values.size(); i++) {
				array.set(i, (String) values.get(i));
			}
			fs.setFeatureValue(target, array);
		}
	}

	private static void setValue(FeatureStructure fs, Feature target, EStructuralFeature feature, Object value) {
		switch (value) {
		case String text -> fs.setStringValue(target, text);
		case Boolean flag -> fs.setBooleanValue(target, flag);
		case Integer number -> fs.setIntValue(target, number);
		case Double number -> fs.setDoubleValue(target, number);
		case Enumerator literal -> fs.setStringValue(target, literal.getLiteral());
		case null -> setNothing(fs, target, feature);
		default -> fs.setStringValue(target, EcoreUtil.convertToString((EDataType) feature.getEType(), value));
		}
	}

	private static void setNothing(FeatureStructure fs, Feature target, EStructuralFeature feature) {
		if (feature.getEType().getInstanceClass() == Double.class) {
			fs.setDoubleValue(target, Double.NaN);
		}
	}
}
