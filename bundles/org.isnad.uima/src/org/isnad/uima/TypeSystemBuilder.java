// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.model.ModelPackage;

/**
 * Derives the UIMA type system from the Ecore. A class with a span becomes a subtype of {@code uima.tcas.Annotation} whose
 * feature {@code fragments} is set where the span has several fragments; any other class becomes a subtype of {@code uima.cas.TOP}.
 * The id of an element is the feature {@code isnadId}; an enumeration is a subtype of string with its literals as the only
 * values; an optional number that is not there is NaN. What a root contains is what the CAS has in its index.
 * Beside the derived types stand three that live in a CAS only: Sentence, Token, ClaimText. Stateless.
 */
public final class TypeSystemBuilder {
	private static final String VERSION = "1"; //$NON-NLS-1$

	private TypeSystemBuilder() {
	}

	/** The whole type system, made anew at each call. */
	public static TypeSystemDescription build() {
		TypeSystemDescription system = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		system.setName("IsnadTypeSystem"); //$NON-NLS-1$
		system.setVersion(VERSION);
		system.setVendor("Isnad"); //$NON-NLS-1$
		derive(ModelPackage.eINSTANCE, system);
		addTextTypes(system);
		return system;
	}

	private static void derive(EPackage model, TypeSystemDescription system) {
		for (EClassifier classifier : model.getEClassifiers()) {
			if (classifier instanceof EEnum enumeration) {
				addEnumeration(enumeration, system);
			} else if (classifier instanceof EClass type) {
				addType(type, system);
			}
		}
	}

	private static void addEnumeration(EEnum enumeration, TypeSystemDescription system) {
		TypeDescription type = system.addType(TypeMapping.typeName(enumeration), "", CAS.TYPE_NAME_STRING); //$NON-NLS-1$
		type.setAllowedValues(enumeration.getELiterals().stream().map(literal -> {
			AllowedValue value = UIMAFramework.getResourceSpecifierFactory().createAllowedValue();
			value.setString(literal.getLiteral());
			return value;
		}).toArray(AllowedValue[]::new));
	}

	private static void addType(EClass eClass, TypeSystemDescription system) {
		EClass parent = TypeMapping.supertype(eClass);
		boolean spanned = TypeMapping.isSpanned(eClass);
		String supertype = parent != null ? TypeMapping.typeName(parent) : spanned ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP;
		TypeDescription type = system.addType(TypeMapping.typeName(eClass), "", supertype); //$NON-NLS-1$
		for (EStructuralFeature feature : TypeMapping.declaredFeatures(eClass)) {
			String name = TypeMapping.featureName(feature);
			if (TypeMapping.isSpan(feature)) {
				type.addFeature(name, "", CAS.TYPE_NAME_INTEGER_ARRAY); //$NON-NLS-1$
			} else if (!feature.isMany()) {
				type.addFeature(name, "", TypeMapping.rangeName(feature)); //$NON-NLS-1$
			} else if (feature.getEType() instanceof EClass element) {
				type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, TypeMapping.typeName(element), Boolean.FALSE); //$NON-NLS-1$
			} else {
				type.addFeature(name, "", CAS.TYPE_NAME_STRING_ARRAY); //$NON-NLS-1$
			}
		}
	}

	private static void addTextTypes(TypeSystemDescription system) {
		system.addType(IsnadTypes.SENTENCE, "", CAS.TYPE_NAME_ANNOTATION); //$NON-NLS-1$
		TypeDescription token = system.addType(IsnadTypes.TOKEN, "", CAS.TYPE_NAME_ANNOTATION); //$NON-NLS-1$
		token.addFeature("folded", "", CAS.TYPE_NAME_STRING); //$NON-NLS-1$ //$NON-NLS-2$
		token.addFeature("word", "", CAS.TYPE_NAME_BOOLEAN); //$NON-NLS-1$ //$NON-NLS-2$
		system.addType(IsnadTypes.DOCUMENT_TEXT, "", CAS.TYPE_NAME_TOP).addFeature("pubDate", "", CAS.TYPE_NAME_STRING); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		TypeDescription claim = system.addType(IsnadTypes.CLAIM_TEXT, "", CAS.TYPE_NAME_TOP); //$NON-NLS-1$
		for (String name : new String[] { "isnadId", "document", "annotator", "text", "language", "pubDate", "polarity", "factuality", "source", "side" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			claim.addFeature(name, "", CAS.TYPE_NAME_STRING); //$NON-NLS-1$
		}
		claim.addFeature("begin", "", CAS.TYPE_NAME_INTEGER); //$NON-NLS-1$ //$NON-NLS-2$
		claim.addFeature("end", "", CAS.TYPE_NAME_INTEGER); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
