/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guideline Book</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The versions of the guidelines of the corpus (guidelines/guidelines.isnad).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.GuidelineBook#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getGuidelineBook()
 * @model
 * @generated
 */
public interface GuidelineBook extends Root {
	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.GuidelineVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getGuidelineBook_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuidelineVersion> getVersions();

} // GuidelineBook
