// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Fragment;
import org.isnad.model.ModelPackage;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * Reads the model out of a CAS: what is in the index of the view, and what that refers to. Types that another type system derives
 * from ours are read as ours; all other types are passed over. Nothing is judged here: spans and tags come as they are.
 * For one CAS and one thread.
 */
public final class CasReader {
	private final CAS cas;
	private final Map<FeatureStructure, EObject> read = new LinkedHashMap<>();
	private final Deque<FeatureStructure> waiting = new ArrayDeque<>();
	private final Map<Type, Optional<EClass>> classes = new LinkedHashMap<>();

	private CasReader(CAS cas) {
		this.cas = cas;
	}

	/**
	 * Reads a CAS into a root. Where the CAS holds a root of that class its features are taken over; otherwise it is as new.
	 *
	 * @param root a fresh root such as an AnnotationSet
	 * @return the root, with everything it can hold of what the CAS has; index order, so not yet the order of a file
	 */
	public static <R extends Root> R read(CAS cas, R root) {
		CasReader reader = new CasReader(cas);
		reader.readAll(root);
		return root;
	}

	/** The root of this class that the CAS holds without what is in it, such as the Document beside an AnnotationSet. */
	public static Optional<Root> readRoot(CAS cas, EClass type) {
		CasReader reader = new CasReader(cas);
		for (FeatureStructure fs : cas.getIndexedFSs(cas.getTypeSystem().getType(TypeMapping.typeName(type)))) {
			Root root = (Root) EcoreUtil.create(type);
			reader.setFeatures(fs, root);
			return Optional.of(root);
		}
		return Optional.empty();
	}

	private void readAll(Root root) {
		TypeSystem types = cas.getTypeSystem();
		for (FeatureStructure fs : cas.getIndexedFSs(types.getTopType())) {
			EClass eClass = classOf(fs.getType());
			if (eClass == root.eClass()) {
				read.put(fs, root);
				waiting.add(fs);
			} else if (eClass != null && !TypeMapping.isRoot(eClass)) {
				object(fs);
			}
		}
		while (!waiting.isEmpty()) {
			FeatureStructure next = waiting.remove();
			setFeatures(next, read.get(next));
		}
		attach(root);
	}

	private void attach(Root root) {
		for (EObject object : new ArrayList<>(read.values())) {
			if (object != root && object.eContainer() == null) {
				for (EReference reference : root.eClass().getEAllContainments()) {
					if (reference.getEReferenceType().isSuperTypeOf(object.eClass())) {
						@SuppressWarnings("unchecked")
						EList<EObject> list = (EList<EObject>) root.eGet(reference);
						list.add(object);
						break;
					}
				}
			}
		}
	}

	/** The object of a feature structure, made when it is first met; null for a type that is not ours. */
	private EObject object(FeatureStructure fs) {
		EObject known = read.get(fs);
		EClass eClass = known == null ? classOf(fs.getType()) : null;
		if (eClass == null) {
			return known;
		}
		EObject object = EcoreUtil.create(eClass);
		read.put(fs, object);
		waiting.add(fs);
		return object;
	}

	private EClass classOf(Type type) {
		return classes.computeIfAbsent(type, t -> {
			for (Type each = t; each != null; each = cas.getTypeSystem().getParent(each)) {
				if (each.getName().startsWith(IsnadTypes.PREFIX)) {
					EClassifier classifier = ModelPackage.eINSTANCE.getEClassifier(each.getShortName());
					boolean concrete = classifier instanceof EClass eClass && !eClass.isAbstract();
					return concrete ? Optional.of((EClass) classifier) : Optional.empty();
				}
			}
			return Optional.empty();
		}).orElse(null);
	}

	private void setFeatures(FeatureStructure fs, EObject object) {
		if (object instanceof SpanElement element && fs instanceof AnnotationFS annotation) {
			element.setSpan(span(annotation));
		}
		for (EStructuralFeature feature : TypeMapping.carriedFeatures(object.eClass())) {
			Feature source = fs.getType().getFeatureByBaseName(TypeMapping.featureName(feature));
			if (source == null) {
				continue;
			}
			if (feature instanceof EReference reference) {
				setReference(fs, source, object, reference);
			} else if (feature.isMany()) {
				setStrings(fs, source, object, feature);
			} else {
				setValue(fs, source, object, feature);
			}
		}
	}

	private static Span span(AnnotationFS annotation) {
		Feature fragments = annotation.getType().getFeatureByBaseName(TypeMapping.FRAGMENTS_FEATURE);
		FeatureStructure offsets = annotation.getFeatureValue(fragments);
		if (!(offsets instanceof IntArrayFS array) || array.size() < 2) {
			return Span.of(annotation.getBegin(), annotation.getEnd());
		}
		List<Fragment> list = new ArrayList<>();
		for (int i = 0; i + 1 < array.size(); i += 2) {
			list.add(new Fragment(array.get(i), array.get(i + 1)));
		}
		return Span.ofExactly(list);
	}

	private void setReference(FeatureStructure fs, Feature source, EObject object, EReference reference) {
		FeatureStructure value = fs.getFeatureValue(source);
		if (!reference.isMany()) {
			EObject element = value == null ? null : object(value);
			object.eSet(reference, reference.getEReferenceType().isInstance(element) ? element : null);
		} else if (value instanceof ArrayFS<?> array) {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) object.eGet(reference);
			for (FeatureStructure each : array.toArray()) {
				EObject element = each == null ? null : object(each);
				// An array of a CAS holds anything; what cannot stand in this place is not ours.
				if (element != null && reference.getEReferenceType().isInstance(element)) {
					list.add(element);
				}
			}
		}
	}

	private static void setStrings(FeatureStructure fs, Feature source, EObject object, EStructuralFeature feature) {
		if (fs.getFeatureValue(source) instanceof StringArrayFS array) {
			@SuppressWarnings("unchecked")
			EList<String> list = (EList<String>) object.eGet(feature);
			for (String each : array.toArray()) {
				list.add(each);
			}
		}
	}

	private static void setValue(FeatureStructure fs, Feature source, EObject object, EStructuralFeature feature) {
		EDataType type = (EDataType) feature.getEType();
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class) {
			object.eSet(feature, fs.getBooleanValue(source));
		} else if (java == int.class) {
			object.eSet(feature, fs.getIntValue(source));
		} else if (java == Double.class) {
			double number = fs.getDoubleValue(source);
			object.eSet(feature, Double.isNaN(number) ? null : (Object) number);
		} else {
			String text = fs.getStringValue(source);
			Object value = text == null ? null : java == Span.class ? spanOf(text) : EcoreUtil.createFromString(type, text);
			object.eSet(feature, value == null ? feature.getDefaultValue() : value);
		}
	}

	/** The span that is written so; none where it is of another form, since evidence is not worth the relation that it belongs to. */
	private static Span spanOf(String text) {
		try {
			return Span.valueOf(text);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}
}
