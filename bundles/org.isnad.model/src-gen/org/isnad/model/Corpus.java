/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The corpus: its scheme and its annotators (corpus.isnad).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.Corpus#getName <em>Name</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getGuidelineVersion <em>Guideline Version</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getBlindShare <em>Blind Share</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getTagsets <em>Tagsets</em>}</li>
 *   <li>{@link org.isnad.model.Corpus#getAnnotators <em>Annotators</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getCorpus()
 * @model
 * @generated
 */
public interface Corpus extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.isnad.model.ModelPackage#getCorpus_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.isnad.model.Corpus#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of its documents unless they say otherwise, as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.isnad.model.ModelPackage#getCorpus_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.isnad.model.Corpus#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The profile its tagsets were taken from: basic or full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see #setProfile(String)
	 * @see org.isnad.model.ModelPackage#getCorpus_Profile()
	 * @model
	 * @generated
	 */
	String getProfile();

	/**
	 * Sets the value of the '{@link org.isnad.model.Corpus#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(String value);

	/**
	 * Returns the value of the '<em><b>Guideline Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of its guidelines, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guideline Version</em>' attribute.
	 * @see #setGuidelineVersion(String)
	 * @see org.isnad.model.ModelPackage#getCorpus_GuidelineVersion()
	 * @model
	 * @generated
	 */
	String getGuidelineVersion();

	/**
	 * Sets the value of the '{@link org.isnad.model.Corpus#getGuidelineVersion <em>Guideline Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guideline Version</em>' attribute.
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	void setGuidelineVersion(String value);

	/**
	 * Returns the value of the '<em><b>Blind Share</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many percent of the documents are annotated without suggestions, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blind Share</em>' attribute.
	 * @see #setBlindShare(int)
	 * @see org.isnad.model.ModelPackage#getCorpus_BlindShare()
	 * @model default="10"
	 * @generated
	 */
	int getBlindShare();

	/**
	 * Sets the value of the '{@link org.isnad.model.Corpus#getBlindShare <em>Blind Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blind Share</em>' attribute.
	 * @see #getBlindShare()
	 * @generated
	 */
	void setBlindShare(int value);

	/**
	 * Returns the value of the '<em><b>Tagsets</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Tagset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its tagsets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tagsets</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getCorpus_Tagsets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tagset> getTagsets();

	/**
	 * Returns the value of the '<em><b>Annotators</b></em>' containment reference list.
	 * The list contents are of type {@link org.isnad.model.Annotator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its annotators.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotators</em>' containment reference list.
	 * @see org.isnad.model.ModelPackage#getCorpus_Annotators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotator> getAnnotators();

} // Corpus
