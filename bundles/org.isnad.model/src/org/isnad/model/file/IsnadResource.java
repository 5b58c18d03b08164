// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.model.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMLLoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLSaveImpl;
import org.isnad.model.Identified;
import org.isnad.model.ModelPackage;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;

/**
 * EMF's XML form with the rules of the corpus: UTF-8, LF, one element a line, elements sorted by span and id, references by id.
 * Reading allows no document type and so no entities.
 */
final class IsnadResource extends XMLResourceImpl {
	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(true);
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE, //$NON-NLS-1$
			"http://xml.org/sax/features/external-general-entities", Boolean.FALSE, //$NON-NLS-1$
			"http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE); //$NON-NLS-1$

	/** By the place in the text where there is one, then by id: what a person adds to one branch never moves what another added. */
	private static final Comparator<EObject> STABLE = Comparator
			.comparing(IsnadResource::spanOf, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(IsnadResource::idOf, Comparator.nullsLast(Comparator.naturalOrder()));

	IsnadResource(String name) {
		super(URI.createURI(URI.encodeSegment(name, false)));
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(OPTION_ENCODING, StandardCharsets.UTF_8.name());
		save.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
		save.put(OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		save.put(OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(OPTION_USE_PARSER_POOL, PARSERS);
		load.put(OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		load.put(OPTION_PARSER_FEATURES, PARSER_FEATURES);
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	/** The references to ids that are not there, found while reading. */
	List<UnresolvedReferenceException> unresolved() {
		return getErrors().stream().filter(UnresolvedReferenceException.class::isInstance).map(UnresolvedReferenceException.class::cast).toList();
	}

	@Override
	protected XMLSave createXMLSave() {
		return new XMLSaveImpl(createXMLHelper()) {
			/** A file says its version even where it is the one that is meant without saying. */
			@Override
			protected void writeTopAttributes(EObject top) {
				if (top instanceof Root root && !top.eIsSet(ModelPackage.Literals.ROOT__FORMAT_VERSION)) {
					doc.addAttribute(ModelPackage.Literals.ROOT__FORMAT_VERSION.getName(), Integer.toString(root.getFormatVersion()));
				}
			}

			@Override
			protected void saveContainedMany(EObject owner, EStructuralFeature feature) {
				List<? extends InternalEObject> values = contents(owner, feature);
				if (!values.isEmpty() && values.get(0) instanceof Identified) {
					values = new ArrayList<>(values);
					values.sort(STABLE);
				}
				values.forEach(value -> saveElement(value, feature));
			}

			@SuppressWarnings("unchecked")
			private List<? extends InternalEObject> contents(EObject owner, EStructuralFeature feature) {
				return ((InternalEList<? extends InternalEObject>) helper.getValue(owner, feature)).basicList();
			}
		};
	}

	@Override
	protected XMLLoad createXMLLoad() {
		XMLHelper helper = createXMLHelper();
		return new XMLLoadImpl(helper) {
			@Override
			protected void handleErrors() throws IOException {
				for (Resource.Diagnostic error : resource.getErrors()) {
					// A link that points nowhere costs only itself; all else makes the file unreadable.
					if (!(error instanceof UnresolvedReferenceException)) {
						throw new IOWrappedException((Exception) error);
					}
				}
			}
		};
	}

	private static Span spanOf(EObject object) {
		return object instanceof SpanElement element ? element.getSpan() : null;
	}

	private static String idOf(EObject object) {
		return object instanceof Identified identified ? Objects.requireNonNullElse(identified.getId(), "") : null; //$NON-NLS-1$
	}
}
