// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.ModelPackage;
import org.isnad.model.Span;

/**
 * How classes and features of the model appear in a CAS. UIMA knows single inheritance only, so a class with a span takes
 * over the features of those supertypes that have none.
 */
final class TypeMapping {
	static final String ID_FEATURE = "isnadId"; //$NON-NLS-1$
	static final String FRAGMENTS_FEATURE = "fragments"; //$NON-NLS-1$

	private TypeMapping() {
	}

	static String typeName(EClassifier classifier) {
		return IsnadTypes.PREFIX + classifier.getName();
	}

	/** Whether its objects stand in the text. */
	static boolean isSpanned(EClass type) {
		return type.getEAllAttributes().stream().anyMatch(TypeMapping::isSpan);
	}

	/** Whether it is where the element itself stands. Other spans, which may lie in another text, travel in their written form. */
	static boolean isSpan(EStructuralFeature feature) {
		return feature == ModelPackage.Literals.SPAN_ELEMENT__SPAN;
	}

	/** What a root contains is told by the index of the CAS and not by a feature. */
	static boolean isIndexMembership(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && isRoot(feature.getEContainingClass());
	}

	static boolean isRoot(EClass type) {
		return ModelPackage.Literals.ROOT.isSuperTypeOf(type);
	}

	/** The class whose type is the supertype, or null for UIMA's own. */
	static EClass supertype(EClass type) {
		boolean spanned = isSpanned(type);
		return type.getESuperTypes().stream().filter(s -> !spanned || isSpanned(s)).findFirst().orElse(null);
	}

	/** The features that the type of this class declares itself. */
	static List<EStructuralFeature> declaredFeatures(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
		EClass supertype = supertype(type);
		if (supertype != null) {
			features.removeAll(supertype.getEAllStructuralFeatures());
		}
		features.removeIf(f -> isIndexMembership(f));
		return features;
	}

	/** The features that an object of this class carries into the CAS, its span aside. */
	static List<EStructuralFeature> carriedFeatures(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> !isSpan(f) && !isIndexMembership(f)).toList();
	}

	static String featureName(EStructuralFeature feature) {
		boolean id = feature instanceof EAttribute attribute && attribute.isID();
		return id ? ID_FEATURE : isSpan(feature) ? FRAGMENTS_FEATURE : feature.getName();
	}

	/** The UIMA name of the type of one value. */
	static String rangeName(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		if (type instanceof EClass || type instanceof EEnum) {
			return typeName(type);
		}
		Class<?> java = ((EDataType) type).getInstanceClass();
		if (java == String.class || java == Span.class) {
			return CAS.TYPE_NAME_STRING;
		}
		if (java == int.class) {
			return CAS.TYPE_NAME_INTEGER;
		}
		if (java == boolean.class) {
			return CAS.TYPE_NAME_BOOLEAN;
		}
		if (java == Double.class) {
			return CAS.TYPE_NAME_DOUBLE;
		}
		throw new IllegalStateException("The model's data type " + type.getName() + " has no counterpart in UIMA"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
